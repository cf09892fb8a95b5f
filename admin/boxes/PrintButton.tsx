'use client'

import { Button } from '@payloadcms/ui'

/** Opens the browser's own dialog for printing. */
export function PrintButton() {
  return (
    <Button size="small" margin={false} onClick={() => window.print()}>
      Print
    </Button>
  )
}
