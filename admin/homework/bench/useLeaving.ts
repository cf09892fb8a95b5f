import { useRouter } from 'next/navigation.js'
import type { MouseEvent } from 'react'
import type { MarkDesk } from './useMarks.ts'

const question = 'Some marks are not saved yet. Leave them behind?'

/** Ways off the bench: marks that are on their way are waited for, and of those that cannot be saved one is asked. */
export function useLeaving({ unsaved, settled }: Pick<MarkDesk, 'unsaved' | 'settled'>) {
  const router = useRouter()

  async function goTo(href: string): Promise<void> {
    if (unsaved > 0 && !(await settled()) && !confirm(question)) return
    router.push(href)
  }

  /** A link within the panel is such a way; one that opens elsewhere is not. */
  function onClick(event: MouseEvent) {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
    const link = target instanceof Element ? target.closest('a') : null
    const isElsewhere = button !== 0 || metaKey || ctrlKey || shiftKey || altKey || link?.target
    if (unsaved === 0 || !link || isElsewhere || link.origin !== location.origin) return
    event.preventDefault()
    event.stopPropagation()
    void goTo(link.pathname + link.search + link.hash)
  }

  return { goTo, onClick }
}
