import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import { noteRead, tagOf } from '../database/tags.ts'
import { isId } from '../domain/id.ts'
import { isPublicKind, publicPath } from '../domain/publicPath.ts'
import type { PublicKind } from '../domain/publicPath.ts'
import { filmColumns, filmOf } from './filmOf.ts'
import type { Film } from './filmOf.ts'
import { pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** As much of a node of Payload's editor as the site shows. */
export type RichNode = {
  type: string
  text?: string
  tag?: string
  /** Of a text, a set of bits: 1 bold, 2 italic, 4 struck out, 16 code, 32 below and 64 above the line. */
  format?: unknown
  /** Of a numbered list, where it begins. */
  start?: unknown
  /** Of a table's cell: whether it heads a column or a row, and how far it reaches. */
  headerState?: unknown
  colSpan?: unknown
  rowSpan?: unknown
  fields?: {
    url?: string
    linkType?: string
    newTab?: boolean | null
    doc?: { relationTo?: string; value?: unknown } | null
    blockType?: string
    code?: string
    caption?: string | null
  }
  relationTo?: string
  value?: unknown
  children?: readonly RichNode[]
  /** What `readyText` has found out: where a link to a document leads, what an upload shows. */
  path?: string | null
  picture?: Picture | null
  film?: Film | null
}

type Body = { root: { children: readonly RichNode[] } } | null | undefined

/** So many pictures one text may hold; any more are not shown. */
const PICTURES = 100

/**
 * What an editor wrote, ready to be shown: its pictures and films, and the addresses of the documents it links to.
 * A link to what visitors may not see leads nowhere. At most three statements: uploads, their posters,
 * documents.
 */
export async function readyText(req: PayloadRequest, body: Body): Promise<RichNode[]> {
  const nodes = body?.root.children ?? []
  const all = everyNode(nodes)
  const [uploads, paths] = await Promise.all([
    uploadsOf(req, all.flatMap(uploadIn)),
    pathsOf(req, all.flatMap(documentIn)),
  ])

  const ready = (node: RichNode): RichNode => ({
    ...node,
    ...(node.children && { children: node.children.map(ready) }),
    ...resolved(node, { uploads, paths }),
  })
  return nodes.map(ready)
}

type Found = { uploads: Map<string, Partial<RichNode>>; paths: Map<string, string> }

function resolved(node: RichNode, { uploads, paths }: Found): Partial<RichNode> {
  const [upload] = uploadIn(node)
  if (upload !== undefined) return uploads.get(upload) ?? {}
  const [document] = documentIn(node)
  return document === undefined ? {} : { path: paths.get(document.id) ?? null }
}

const everyNode = (nodes: readonly RichNode[]): RichNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])])

const uploadIn = ({ type, relationTo, value }: RichNode): string[] =>
  type === 'upload' && relationTo === 'media' ? idIn(value) : []

type Linked = { kind: PublicKind; id: string }

function documentIn({ type, fields }: RichNode): Linked[] {
  if (type !== 'link' || fields?.linkType !== 'internal') return []
  const kind = fields.doc?.relationTo
  if (kind === undefined || !isPublicKind(kind)) return []
  return idIn(fields.doc?.value).map((id) => ({ kind, id }))
}

/** The id of a relation, whether its row was loaded along or not. */
function idIn(value: unknown): string[] {
  const id: unknown = typeof value === 'object' && value && 'id' in value ? value.id : value
  return typeof id === 'string' && isId(id) ? [id] : []
}

async function uploadsOf(req: PayloadRequest, ids: readonly string[]): Promise<Found['uploads']> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(ids)].slice(0, PICTURES) } },
    select: filmColumns,
    populate: { media: filmColumns },
    depth: 1,
    limit: PICTURES,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((row) => [row.id, { picture: pictureOf(row), film: filmOf(row) }]))
}

const published = sql`_status = 'published'`
const active = sql`active`

/** When a document of each kind has a page that everyone finds. */
const isShown = {
  courses: sql`${published} and ${isOnSite}`,
  plans: active,
  teachers: active,
  services: active,
  posts: published,
  projects: active,
  pages: published,
} satisfies Record<PublicKind, typeof active>

/** Raw, because it is one statement for all kinds; it names only what visitors may see. */
async function pathsOf(req: PayloadRequest, linked: readonly Linked[]): Promise<Found['paths']> {
  const kinds = [...new Set(linked.map(({ kind }) => kind))]
  if (kinds.length === 0) return new Map()
  const slugs = kinds.map((kind) => {
    noteRead(tagOf(kind))
    const ids = linked.filter((each) => each.kind === kind).map(({ id }) => sql`${id}::uuid`)
    return sql`
      select ${kind}::text as kind, id, slug from ${sql.identifier(tagOf(kind))}
      where id in (${sql.join(ids, sql`, `)}) and ${isShown[kind]}`
  })
  const { rows } = await execute<{ kind: PublicKind; id: string; slug: string }>(
    req,
    sql.join(slugs, sql` union all `),
  )
  return new Map(rows.map(({ kind, id, slug }) => [id, publicPath(kind, slug)]))
}
