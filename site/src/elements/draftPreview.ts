import { isDocumentEvent, ready } from '@payloadcms/live-preview'

/** Beside the form of a draft: shows it again whenever it has been saved. */
const { origin } = window.location

window.addEventListener('message', (event) => {
  if (isDocumentEvent(event, origin)) window.location.reload()
})
ready({ serverURL: origin })
