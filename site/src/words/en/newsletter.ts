/** What the newsletter's forms and pages say. */
export const newsletter = {
  title: 'The newsletter',
  lead: 'Now and then a letter: what we teach, what we have made, what is new. No more than that.',
  email: 'Your e-mail',
  subscribe: 'Send it to me',
  sending: 'One moment…',
  promise: 'We ask you by mail first, and every letter has a link to leave.',
  askedTitle: 'Look into your mail',
  asked:
    'If this address is not on the list yet, a mail is on its way to it. Press the button in it, and you are.',
  confirmTitle: 'Do you want the newsletter?',
  confirmLead: 'One more press, and the next letter comes to you.',
  confirm: 'Yes, send it to me',
  confirmedTitle: 'You are on the list',
  confirmed: 'Thank you. The next letter comes to you.',
  leaveTitle: 'Leave the newsletter?',
  leaveLead:
    'You will get no more letters. What concerns your orders and courses still reaches you.',
  leave: 'Leave the newsletter',
  leftTitle: 'You are off the list',
  left: 'No more letters come to you. You can come back whenever you like.',
  onward: 'Back to the first page',
}

export type NewsletterWords = typeof newsletter
