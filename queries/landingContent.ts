import type { PayloadRequest } from 'payload'
import type {
  CountersBlock,
  Landing,
  QuestionsBlock,
  StepsBlock,
  StoryBlock,
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
  /** The courses are what the plans are compared by. */
  | { kind: 'plans'; plans: PlanCard[]; courses: CourseCard[] }
  | { kind: 'teachers'; teachers: TeacherCard[] }
  | { kind: 'offers'; offers: OfferCard[] }
  | { kind: 'services'; services: ServiceTeaser[] }
  | { kind: 'projects'; projects: ProjectTeaser[] }
  | { kind: 'posts'; posts: PostTeaser[] }
  | { kind: 'comments'; comments: CommentCard[] }
  | { kind: 'voices'; voices: NonNullable<VoicesBlock['voices']> }
  | { kind: 'counters'; counters: NonNullable<CountersBlock['counters']> }
  | { kind: 'story'; body: StoryBlock['body'] }
  | { kind: 'questions'; questions: NonNullable<QuestionsBlock['questions']> }
  | { kind: 'newsletter' }
  | { kind: 'contact' }

type Means = {
  /** Reads the courses, once for all the blocks that need them. */
  courses: () => Promise<CourseCard[]>
  now: Date
}

/** Reads what a block shows, and nothing that it does not. At most seven statements, for the offers. */
export async function contentOf(
  req: PayloadRequest,
  block: WrittenBlock,
  { courses, now }: Means,
): Promise<BlockContent> {
  const kind = block.blockType
  switch (kind) {
    case 'steps':
      return { kind, steps: block.steps ?? [] }
    case 'courses':
      return { kind, courses: await courses() }
    case 'plans': {
      const [plans, compared] = await Promise.all([plansOnSale(req), courses()])
      return { kind, plans, courses: compared }
    }
    case 'teachers':
      return { kind, teachers: await teacherCards(req) }
    case 'offers':
      return { kind, offers: await runningOffers(req, now) }
    case 'services':
      return { kind, services: await featuredServices(req, { limit: block.count ?? 6 }) }
    case 'projects':
      return { kind, projects: await latestProjects(req, { limit: block.count ?? 6 }) }
    case 'posts':
      return { kind, posts: await latestPosts(req, { limit: block.count ?? 3 }, now) }
    case 'comments':
      return { kind, comments: await approvedComments(req, { limit: block.count ?? 9 }) }
    case 'voices':
      return { kind, voices: block.voices ?? [] }
    case 'counters':
      return { kind, counters: block.counters ?? [] }
    case 'story':
      return { kind, body: block.body }
    case 'questions':
      return { kind, questions: block.questions ?? [] }
    case 'newsletter':
    case 'contact':
      return { kind }
  }
}

/** Whether a block has anything to show: no list in it is empty, and its text says something. */
export function hasContent(content: BlockContent): boolean {
  if (content.kind === 'story') return content.body.root.children.length > 0
  if (content.kind === 'plans') return content.plans.length > 0
  return Object.values(content).every((part) => !Array.isArray(part) || part.length > 0)
}
