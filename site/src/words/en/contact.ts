/** What the contact page says. */
export const contact = {
  title: 'Write to us',
  lead: 'Ask anything: about a course, a lesson, or whether this is for you. A person answers, by mail.',
  about: (name: string) => `About: ${name}`,
  name: 'Your name',
  message: 'Your message',
  subject: 'What is it about',
  subjects: {
    general: 'Something in general',
    course: 'A course',
    lesson: 'A lesson with a teacher',
    service: 'A service',
    press: 'Press',
  },
  leaveEmpty: 'Leave this field empty',
  send: 'Send the message',
  sending: 'Sending…',
  sentTitle: 'Your message has arrived',
  sent: 'Thank you. We read every message, and answer to the address you gave us.',
  onward: 'Back to the first page',
  reach: 'Other ways to reach us',
  phone: 'Telephone',
  address: 'Address',
}

export type ContactWords = typeof contact
