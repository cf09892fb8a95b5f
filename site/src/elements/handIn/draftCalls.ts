import type { HomeworkDraft } from '../../../../queries/homeworkDraft.ts'

/** An answer of the school; `reason` is the name of its refusal, or null when nobody answered. */
export type Called<T> = { ok: true; body: T } | { ok: false; reason: string | null }

/** What a script asks of the draft at this lecture. Nothing here throws. */
export const draftCalls = (lecture: string) => {
  const at = (path: string) => `/api/homework/${path}?lecture=${lecture}`
  const json = (body: object): RequestInit => ({
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  return {
    show: () => call<HomeworkDraft>(at('draft'), {}),
    /** With `isLast` it is sent even though the page goes away. */
    save: (change: { comment?: string; files?: string[] }, isLast = false) =>
      call(at('draft'), { method: 'PATCH', keepalive: isLast, ...json(change) }),
    remove: (file: string) => call(at(`draft/${file}`), { method: 'DELETE' }),
    handIn: (said: { comment: string; files: string[] }) =>
      call(at('hand-in'), { method: 'POST', ...json(said) }),
  }
}

export type DraftCalls = ReturnType<typeof draftCalls>

async function call<T>(path: string, init: RequestInit): Promise<Called<T>> {
  try {
    const response = await fetch(path, init)
    if (response.ok) return { ok: true, body: (await response.json()) as T }
    return { ok: false, reason: reasonIn(await response.text()) ?? 'broken' }
  } catch {
    return { ok: false, reason: null }
  }
}

/** The name of the refusal in the body of an answer; null when there is none in it. */
export function reasonIn(body: string): string | null {
  try {
    return (JSON.parse(body) as { errors?: { name: string }[] }).errors?.[0]?.name ?? null
  } catch {
    return null
  }
}
