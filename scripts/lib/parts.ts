import type { StandInPorts } from './demoSettings.ts'
import { programs } from './builds.ts'
import type { Part } from './school.ts'

/** The processes of every school. */
export const schoolParts = (adminPort: number): Part[] => [
  { name: 'site', file: 'server/site.ts', stage: 'first' },
  {
    name: 'admin',
    stage: 'then',
    file: programs.next,
    args: ['start', '-H', '127.0.0.1', '-p', String(adminPort)],
  },
  { name: 'worker', file: 'server/worker.ts', stage: 'then' },
]

/** The stand-ins of the outside world, at the ports the settings of the school point to. */
export const sandboxPart = (dir: string, port: number, ports: StandInPorts): Part => ({
  name: 'sandbox',
  stage: 'early',
  file: 'sandbox/main.ts',
  readyLine: 'sandbox ready',
  env: {
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    SANDBOX_DIR: `${dir}/sandbox`,
    STRIPE_WEBHOOK_URL: `http://127.0.0.1:${port}/api/stripe/webhook`,
  },
})
