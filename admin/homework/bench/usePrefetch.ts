import { useEffect, useRef } from 'react'
import { getFrom } from '../../getFrom.ts'
import { fileAt } from './plates.ts'

/** The bench is quiet for so long before it looks ahead. */
const PAUSE_MS = 1_200

/** Fetches the first photos of the homework that comes next, so that they lie there at once. */
export function usePrefetch(next: string | null): void {
  const held = useRef<HTMLImageElement[]>([])
  useEffect(() => {
    if (next === null) return
    const timer = setTimeout(() => {
      void firstPhotos(next).then((photos) => {
        held.current = photos.map(loading)
      })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [next])
}

async function firstPhotos(homework: string): Promise<string[]> {
  const path = `/api/homework/${homework}?depth=0&select[photos]=true`
  const answer = await getFrom<{ photos?: string[] }>(path)
  return answer.ok ? (answer.body.photos ?? []).slice(0, 2) : []
}

function loading(photo: string): HTMLImageElement {
  const image = new Image()
  image.src = fileAt(photo)
  return image
}
