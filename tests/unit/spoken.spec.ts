import * as astro from 'astro-eslint-parser'
import { RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'
import { spoken } from '../../eslint/spoken.ts'

Object.assign(RuleTester, { afterAll, describe, it })

const page = (code: string) => ({ filename: 'page.astro', code })

new RuleTester({ languageOptions: { parser: astro } }).run('spoken', spoken, {
  valid: [
    page('<h1>{words.plans.title}</h1>'),
    page('<p>· 1 × {count}, – </p>'),
    page('<a href="/plans" class="button quiet" aria-label={words.plans.title}>×</a>'),
    page('<style>p { color: red; }</style>'),
    page('<meta name="viewport" content="width=device-width" />'),
  ],
  invalid: [
    { ...page('<h1>Plans</h1>'), errors: 1 },
    { ...page('<p>{count} lectures</p>'), errors: 1 },
    { ...page('<p>Замовлення</p>'), errors: 1 },
    { ...page('{isOpen && <p>Come in.</p>}'), errors: 1 },
    { ...page('<nav aria-label="Main"></nav>'), errors: 1 },
    { ...page('<Field label="E-mail" />'), errors: 1 },
  ],
})
