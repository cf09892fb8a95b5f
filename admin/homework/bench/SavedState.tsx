import type { MarkDesk } from './useMarks.ts'

/** Whether the school has every mark, and the way to try again where it has not. */
export function SavedState({ marks }: { marks: MarkDesk }) {
  const { unsaved, troubles, trouble, all, retry } = marks
  if (troubles > 0) {
    return (
      <div className="saved" data-state="failed" role="alert">
        <span title={trouble ?? undefined}>{troubles} not saved</span>
        <button type="button" className="saved__again" onClick={retry} title={trouble ?? undefined}>
          Try again
        </button>
      </div>
    )
  }
  return (
    <div className="saved" data-state={unsaved > 0 ? 'saving' : 'saved'} role="status">
      {unsaved > 0 ? 'Saving' : all.length > 0 && 'Saved'}
    </div>
  )
}
