import { demoAccounts } from '../demoAccounts.ts'

type Open = {
  site: string
  isDemo: boolean
  /** Where the logs lie, when they are not shown. */
  logs?: string
}

/** What people read when the school is open. */
export function welcome({ site, isDemo, logs }: Open): string {
  const addresses = [
    ['The school', site],
    ['The panel', `${site}/admin`],
    ...(isDemo ? [['The sandbox', `${site}/sandbox`]] : []),
  ]
  const people = demoAccounts.map(({ role, email, password }) => [role, email, password])
  return [
    '',
    ...table(addresses),
    '',
    ...(isDemo
      ? [
          '  This is a demo. No mail, message or payment leaves this machine; the sandbox shows them.',
          '  Sign in as one of these people:',
          '',
          ...table(people),
          '',
        ]
      : []),
    `  Ctrl-C closes the school.${logs ? ` What was logged lies in ${logs}.` : ''}`,
    '',
  ].join('\n')
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  )
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd()}`,
  )
}
