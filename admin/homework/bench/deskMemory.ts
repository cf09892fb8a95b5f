/** A verdict that was just given, and can be taken back until `until`, in milliseconds since 1970. */
export type LastVerdict = { homework: string; student: string; approve: boolean; until: number }

const lastPlace = 'atelier-last-verdict'
const remarksPlace = (homework: string) => `atelier-remarks-${homework}`

/** What this tab remembers from one homework to the next. It is forgotten with the tab. */
export const deskMemory = {
  verdict: (): LastVerdict | null => {
    const kept = sessionStorage.getItem(lastPlace)
    return kept === null ? null : (JSON.parse(kept) as LastVerdict)
  },
  keepVerdict: (verdict: LastVerdict) => sessionStorage.setItem(lastPlace, JSON.stringify(verdict)),
  forgetVerdict: () => sessionStorage.removeItem(lastPlace),

  /** Remarks that were written and not kept by the school. */
  remarks: (homework: string): string => sessionStorage.getItem(remarksPlace(homework)) ?? '',
  keepRemarks: (homework: string, remarks: string) =>
    sessionStorage.setItem(remarksPlace(homework), remarks),
}
