/** The window of the atelier, as on the site: 32 by 40, in lines of this colour. */
export const markPaths = (colour: string, width = 1.6): string =>
  `<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round">` +
  '<path d="M3.2 38.1C2.9 28 3 19.8 3.3 14.2 3.7 7 9 1.9 16.1 1.9c7 0 12.4 5 12.8 12.1.3 6.2.2 15.9-.1 24"/>' +
  '<path d="M1.2 38.2c9.8-.5 20.1-.4 29.7-.1"/>' +
  '<path d="M16 2.2c.3 11.6.2 24.3-.1 35.8"/>' +
  '<path d="M3.2 19.9c8.4-.4 17.2-.4 25.7-.1"/></g>'

/** The light of that window on the floor, as on the site: 580 by 615. */
export const daylightPaths = (colour: string): string =>
  `<g fill="${colour}">${panes.map((pane) => `<path d="${pane}"/>`).join('')}</g>`

const panes = [
  'M212 4 L322 1 L286 118 L173 122 Z',
  'M336 1 L449 3 L417 117 L301 118 Z',
  'M463 3 L570 0 L542 115 L431 117 Z',
  'M168 135 L282 131 L242 262 L124 267 Z',
  'M297 131 L413 130 L377 259 L257 262 Z',
  'M427 130 L538 128 L506 257 L391 259 Z',
  'M119 281 L238 276 L193 424 L69 430 Z',
  'M253 275 L373 273 L332 421 L208 424 Z',
  'M387 273 L502 270 L466 417 L346 420 Z',
  'M64 445 L189 439 L139 604 L9 611 Z',
  'M204 438 L328 435 L282 600 L154 604 Z',
  'M342 435 L462 431 L422 596 L296 599 Z',
]
