import type { PayloadRequest } from 'payload'
import { kept } from '../database/answers.ts'
import type { Money } from '../domain/money.ts'
import type {
  CountersBlock,
  Landing,
  QuestionsBlock,
  StepsBlock,
  VoicesBlock,
} from '../payload-types.ts'
import { approvedComments } from './approvedComments.ts'
import type { CommentCard } from './approvedComments.ts'
import type { CourseCard } from './courseCards.ts'
import { featuredServices } from './featuredServices.ts'
import type { ServiceTeaser } from './featuredServices.ts'
import { latestPosts } from './latestPosts.ts'
import type { PostTeaser } from './latestPosts.ts'
import { latestProjects } from './latestProjects.ts'
import type { ProjectTeaser } from './latestProjects.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'
import { reducedPrices } from './reducedPrices.ts'
import { runningOffers } from './runningOffers.ts'
import type { OfferCard } from './runningOffers.ts'
import { teacherCards } from './teacherCards.ts'
import type { TeacherCard } from './teacherCards.ts'

/** A block of the first page as an editor has put it there. */
export type WrittenBlock = NonNullable<Landing['blocks']>[number]

/** What a block shows. */
export type BlockContent =
  | { kind: 'steps'; steps: NonNullable<StepsBlock['steps']> }
  | { kind: 'courses'; courses: CourseCard[] }
  /** The courses are what the plans are compared by; `reduced` is what they cost while offers run, by slug. */
  | {
      kind: 'plans'
      plans: PlanCard[]
      courses: CourseCard[]
      reduced: Record<string, Money>
    }
  | { kind: 'teachers'; teachers: TeacherCard[] }
  | { kind: 'offers'; offers: OfferCard[] }
  | { kind: 'services'; services: ServiceTeaser[]; reduced: Record<string, Money> }
  | { kind: 'projects'; projects: ProjectTeaser[] }
  | { kind: 'posts'; posts: PostTeaser[] }
  | { kind: 'comments'; comments: CommentCard[] }
  | { kind: 'voices'; voices: NonNullable<VoicesBlock['voices']> }
  | { kind: 'counters'; counters: NonNullable<CountersBlock['counters']> }
  | { kind: 'story'; text: RichNode[] }
  | { kind: 'questions'; questions: { question: string; answer: RichNode[] }[] }
  | { kind: 'newsletter' }
  | { kind: 'contact' }

type Means = {
  /** Reads the courses, once for all the blocks that need them. */
  courses: () => Promise<CourseCard[]>
  now: Date
}

/** Reads what a block shows, and nothing that it does not. At most ten statements, for the plans. */
export async function contentOf(
  req: PayloadRequest,
  block: WrittenBlock,
  { courses, now }: Means,
): Promise<BlockContent> {
  const kind = block.blockType
  const count = 'count' in block ? block.count : undefined
  switch (kind) {
    case 'steps':
      return { kind, steps: block.steps ?? [] }
    case 'courses':
      return { kind, courses: await courses() }
    case 'plans': {
      const [plans, compared, reduced] = await Promise.all([
        kept(req, 'plans on sale', () => plansOnSale(req)),
        courses(),
        kept(req, 'reduced plans', () => reducedPrices(req, 'plan', now)),
      ])
      return { kind, plans, courses: compared, reduced }
    }
    case 'teachers':
      return { kind, teachers: await kept(req, 'teacher cards', () => teacherCards(req)) }
    case 'offers':
      return { kind, offers: await kept(req, 'running offers', () => runningOffers(req, now)) }
    case 'services': {
      const [services, reduced] = await Promise.all([
        kept(req, `services ${count}`, () => featuredServices(req, { limit: count ?? 6 })),
        kept(req, 'reduced services', () => reducedPrices(req, 'service', now)),
      ])
      return { kind, services, reduced }
    }
    case 'projects':
      return {
        kind,
        projects: await kept(req, `projects ${count}`, () =>
          latestProjects(req, { limit: count ?? 6 }),
        ),
      }
    case 'posts':
      return {
        kind,
        posts: await kept(req, `posts ${count}`, () =>
          latestPosts(req, { limit: count ?? 3 }, now),
        ),
      }
    case 'comments':
      return {
        kind,
        comments: await kept(req, `comments ${count}`, () =>
          approvedComments(req, { limit: count ?? 9 }),
        ),
      }
    case 'voices':
      return { kind, voices: block.voices ?? [] }
    case 'counters':
      return { kind, counters: block.counters ?? [] }
    case 'story':
      return { kind, text: await readyText(req, block.body) }
    case 'questions':
      return { kind, questions: await answered(req, block.questions ?? []) }
    case 'newsletter':
    case 'contact':
      return { kind }
  }
}

/** All answers are made ready together, for the statements of one. */
async function answered(
  req: PayloadRequest,
  questions: NonNullable<QuestionsBlock['questions']>,
): Promise<{ question: string; answer: RichNode[] }[]> {
  const children = questions.map(({ answer }) => ({
    type: 'answer',
    children: answer.root.children,
  }))
  const ready = await readyText(req, { root: { children } })
  return questions.map(({ question }, index) => ({
    question,
    answer: [...(ready[index]?.children ?? [])],
  }))
}

/** Whether a block has anything to show: no list in it is empty. Plans need no courses to be compared by. */
export const hasContent = (content: BlockContent): boolean =>
  content.kind === 'plans'
    ? content.plans.length > 0
    : Object.values(content).every((part) => !Array.isArray(part) || part.length > 0)
