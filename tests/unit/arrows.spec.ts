import path from 'node:path'
import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, it } from 'vitest'
import { arrows, layer } from '../../eslint/arrows.ts'

Object.assign(RuleTester, { afterAll, describe, it })

const root = path.resolve(import.meta.dirname, '../..')
const at = (file: string) => path.join(root, file)

const rule = arrows([
  layer('domain', [], ['temporal-polyfill'], 'A rule needs nothing else.'),
  layer('commands', ['domain', 'jobs/queue.ts'], ['payload', 'node:'], 'No HTTP here.'),
  layer('site', ['domain', 'types'], ['*'], 'Types only.'),
])

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('arrows', rule, {
  valid: [
    { filename: at('domain/a.ts'), code: "import { b } from './b.ts'" },
    { filename: at('domain/a.ts'), code: "import { Temporal } from 'temporal-polyfill'" },
    { filename: at('commands/a.ts'), code: "import { enqueue } from '../jobs/queue.ts'" },
    { filename: at('commands/a.ts'), code: "import type { User } from '../payload-types.ts'" },
    {
      filename: at('site/src/pages/a.ts'),
      code: "import type { S } from '../../../server/school.ts'",
    },
    { filename: at('site/src/pages/a.ts'), code: "import { paths } from '../paths.ts'" },
    { filename: at('tests/unit/a.ts'), code: "import { x } from '../../sandbox/start.ts'" },
  ],
  invalid: [
    { filename: at('domain/a.ts'), code: "import { z } from 'zod'", errors: 1 },
    {
      filename: at('domain/a.ts'),
      code: "import type { User } from '../payload-types.ts'",
      errors: 1,
    },
    { filename: at('domain/a.ts'), code: "import { readFile } from 'node:fs'", errors: 1 },
    { filename: at('commands/a.ts'), code: "import { sweep } from '../jobs/sweep.ts'", errors: 1 },
    { filename: at('commands/deep/a.ts'), code: "export * from '../../endpoints/b.ts'", errors: 1 },
    { filename: at('commands/a.ts'), code: "await import('../sandbox/start.ts')", errors: 1 },
    {
      filename: at('site/src/a.ts'),
      code: "import { s } from '../../server/school.ts'",
      errors: 1,
    },
  ],
})
