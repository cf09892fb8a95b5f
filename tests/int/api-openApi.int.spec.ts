import '../support/bank.ts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { ensureStudent } from '../../commands/ensureStudent.ts'
import { operations } from '../../endpoints/api/operations.ts'
import { Problem } from '../../endpoints/api/schemas.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aRequest, people } from '../support/people.ts'
import { anOrderOf, aService } from '../support/sold.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'

const api = await anApi()
const visitor = caller(api)
const ghost = '00000000-0000-4000-8000-000000000000'

type SpecData = Exclude<Parameters<Validator['validate']>[0], string>

type Described = { paths: Record<string, Record<string, { operationId: string }>> }

test('the description is valid OpenAPI 3.1, and every endpoint has a name of its own', async () => {
  const { status, body } = await visitor.ask('GET', '/api/openapi.json')
  expect(status).toBe(200)
  expect(await new Validator().validate(body as SpecData)).toEqual({ valid: true })

  const { paths } = body as Described
  const names = Object.values(paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(new Set(names).size).toBe(operations.length)
})

test('every GET that is described answers as it says', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const student = await ensureStudent(await aRequest(mia), { user: mia.id, email: mia.email })
  const order = await anOrderOf([{ service: await aService() }])
  await fulfilOrder(await aRequest(), order, new Date())
  const asMia = await signedIn(api, mia)
  const idFor: Record<string, string> = { students: student, orders: order }
  const gets = operations.filter(({ method }) => method === 'get')

  const answers = await Promise.all(
    gets.map(async ({ path, answer }) => {
      const id = idFor[path.split('/')[2] ?? ''] ?? ghost
      const { status, body } = await asMia.ask('GET', path.replace('{id}', id))
      return [path, status, (status === 409 ? Problem : answer).safeParse(body).success]
    }),
  )

  // Nothing was paid for this order by a payment, so nothing of it can be given back.
  const isRefund = (path: string) => path === '/api/orders/{id}/refund'
  expect(answers).toEqual(gets.map(({ path }) => [path, isRefund(path) ? 409 : 200, true]))
})

test('what is described is there, and what is for mentors is shut for visitors', async () => {
  const asked = await Promise.all(
    operations.map(async ({ method, path, caller: whom }) => {
      const at = path.replace('{id}', ghost)
      return { whom, at, ...(await visitor.ask(method.toUpperCase(), at)) }
    }),
  )
  expect(asked.filter(({ text }) => text.includes('Route not found'))).toEqual([])
  const forMentors = asked.filter(({ whom }) => whom === 'mentors')
  expect(forMentors.filter(({ status }) => status !== 401)).toEqual([])
})
