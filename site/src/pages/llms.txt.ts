import type { APIRoute } from 'astro'
import { fileAnswer } from '../fileAnswer.ts'
import { listPath, pagePath, shownLists } from '../siteIndex.ts'
import type { PublicPage } from '../siteIndex.ts'
import { wholeUrl } from '../things/thing.ts'
import { wordsOf } from '../words/wordsOf.ts'

/** The chapters of the file, in this order, and under which words each stands. */
const chapters = [
  ['courses', 'courses'],
  ['teachers', 'teachers'],
  ['services', 'services'],
  ['projects', 'projects'],
  ['posts', 'blog'],
] as const

/** The school in a few lines of Markdown, for machines that read (llmstxt.org). */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const chrome = await school.chrome()
  const pages = await school.publicPages()
  const { name, claim, email, language, siteUrl } = chrome
  const { found } = wordsOf(language)

  const link = (title: string, path: string, line?: string | null) =>
    `- [${oneLine(title)}](${wholeUrl(siteUrl, path)})${line ? `: ${oneLine(line)}` : ''}`
  const linkTo = (each: PublicPage) => link(each.title, pagePath(each), each.line)
  const chapter = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

  const text = [
    ...[`# ${oneLine(name)}`, ''],
    ...(claim ? [`> ${oneLine(claim)}`, ''] : []),
    ...(email ? [email, ''] : []),
    ...chapter(found.pages, [
      ...shownLists(chrome).map((list) => link(found.lists[list], listPath(list))),
      ...pages.filter(({ kind }) => kind === 'pages').map(linkTo),
    ]),
    ...chapters.flatMap(([kind, list]) =>
      chapter(found.lists[list], pages.filter((each) => each.kind === kind).map(linkTo)),
    ),
  ]
  return fileAnswer(text.join('\n'), 'text/markdown; charset=utf-8')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
