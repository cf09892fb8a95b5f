import type { AstroGlobal } from 'astro'

/** The answer for what is not there, or not for whoever asks: the 404 page, at the address they asked for. */
export const notFound = (Astro: AstroGlobal): Promise<Response> => Astro.rewrite('/404')
