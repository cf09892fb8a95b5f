'use client'

import { useSearchParams } from 'next/navigation.js'

/** The orders of the list as a file, with the filter that is set. */
export function FileLink() {
  const asked = new URLSearchParams(
    [...useSearchParams()].filter(([name]) => name.startsWith('where')),
  )
  const query = asked.size > 0 ? `?${asked}` : ''
  return (
    <a href={`/api/orders/file.csv${query}`} download>
      Save as CSV
    </a>
  )
}
