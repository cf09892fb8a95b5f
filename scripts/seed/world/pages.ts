import { about } from './pages/about.ts'
import { cookies } from './pages/cookies.ts'
import { imprint } from './pages/imprint.ts'
import type { TextPage } from './pages/page.ts'
import { privacy } from './pages/privacy.ts'
import { terms } from './pages/terms.ts'

/** What the school says about itself, and what the law wants it to say. */
export const pages: readonly TextPage[] = [about, terms, privacy, cookies, imprint]
