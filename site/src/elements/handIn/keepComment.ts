const PAUSE_MS = 800

type Save = (comment: string, isLast: boolean) => Promise<boolean>

/** Saves what is written a moment after the last letter, and at once when the page goes away. */
export function keepComment(
  field: HTMLTextAreaElement,
  save: Save,
  told: (isKept: boolean) => void,
): { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = field.value

  const saveNow = async (isLast: boolean) => {
    clearTimeout(timer)
    const { value } = field
    if (value === kept) return
    const isKept = await save(value, isLast)
    if (isKept) kept = value
    told(isKept)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(false), PAUSE_MS)
  }
  const last = () => void saveNow(true)
  const again = () => void saveNow(false)
  field.addEventListener('input', later)
  addEventListener('pagehide', last)
  addEventListener('online', again)
  return {
    stop: () => {
      clearTimeout(timer)
      field.removeEventListener('input', later)
      removeEventListener('pagehide', last)
      removeEventListener('online', again)
    },
  }
}
