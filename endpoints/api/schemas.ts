import { z } from 'zod'
import { currencies } from '../../domain/money.ts'

/** What our own endpoints take and answer. The documentation is made from these, and from nothing else. */
const Slug = z.string().meta({ examples: ['drawing-hands'] })

export const Money = z
  .object({
    amount: z.int().min(0).describe('In minor units: 9000 is 90 euro.'),
    currency: z.enum(currencies),
  })
  .meta({ id: 'Money' })

export const Product = z
  .object({
    kind: z.enum(['plan', 'service', 'lesson-pack']),
    slug: Slug,
    title: z.string(),
    price: Money,
    courses: z.array(z.object({ slug: Slug, title: z.string(), lectures: z.int().min(0) })),
    lectures: z.int().min(0).describe('Recorded lectures of all its courses together.'),
    lessons: z.int().min(0).describe('Live lessons it adds.'),
    seatsLeft: z.int().min(0).nullable().describe('Null when there is no limit.'),
  })
  .meta({ id: 'Product' })

export const ProductsAsk = z.object({
  kind: z.enum(['plan', 'service', 'lesson-pack']).optional().describe('Only these.'),
})

export const Products = z.object({ products: z.array(Product) })

export const CourseOfStudent = z
  .object({
    slug: Slug,
    title: z.string(),
    because: z
      .array(
        z.object({
          source: z.enum(['order-item', 'code', 'by-hand']),
          order: z.string().nullable().describe('The number of the order that paid for it.'),
          endsAt: z.string().nullable().describe('An ISO instant; null: it does not end.'),
        }),
      )
      .describe('Every grant that is live.'),
    lectures: z.array(
      z.object({
        slug: Slug,
        title: z.string(),
        number: z.int().min(1),
        minutes: z.number().nullable(),
        status: z.enum(['completed', 'pending', 'returned', 'open', 'locked']),
        video: z.string().nullable().describe('Its path; null without one, or while it is locked.'),
      }),
    ),
  })
  .meta({ id: 'CourseOfStudent' })

export const CoursesOfStudent = z.object({ courses: z.array(CourseOfStudent) })

export const StudentAsk = z.object({ id: z.uuid().describe('The student.') })

/** Whatever is refused is refused in this shape. */
export const Problem = z
  .object({
    errors: z.array(
      z.object({
        message: z.string(),
        name: z.string().describe('The reason, as invalid-input or not-found.'),
        fields: z
          .array(z.object({ path: z.string(), message: z.string() }))
          .optional()
          .describe('Of input that is not as it should be: each field by its path, as courses.0.'),
      }),
    ),
  })
  .meta({ id: 'Problem' })
