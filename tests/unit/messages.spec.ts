import { expect, test } from 'vitest'
import { languages } from '../../domain/language.ts'
import { telegramReplies } from '../../domain/notice.ts'
import type { Notice } from '../../domain/notice.ts'
import { authCodeOf } from '../../notifications/authCode.ts'
import { inLanguage } from '../../notifications/inLanguage.ts'
import { messageFor } from '../../notifications/messageFor.ts'
import { messageIdOf } from '../../notifications/messageId.ts'
import { renderChat } from '../../notifications/renderChat.ts'
import { renderMail } from '../../notifications/renderMail.ts'
import { words } from '../../notifications/words.ts'
import type { Message } from '../../notifications/words.ts'

const facts = {
  school: 'Maison <b>&</b>',
  site: 'https://school.example',
  email: 'ann@example.org',
}
const endsAt = new Date('2026-05-04T12:05:00Z')

const aMessage = (
  notice: Notice,
  language: (typeof languages)[number] = 'en',
  zone = 'Europe/Paris',
) => {
  const code = { digits: '012345', endsAt }
  const message = messageFor({ notice, language, zone, facts, code })
  if (!message) throw new Error('There was nothing to say.')
  return message
}

const aMail = (notice: Notice) =>
  renderMail(aMessage(notice), {
    language: 'en',
    school: facts.school,
    signature: words.en.signature(facts),
  })

test.for(languages)(
  'in %s the code stands between two paragraphs, and its end is told',
  (language) => {
    const message = aMessage({ kind: 'code-requested', code: 'row' }, language)

    expect(message.code).toBe('012345')
    expect(message.lines[1]).toContain('14:05')
    expect(message.subject).not.toContain('012345')
  },
)

test('the end of a code is told in the time of the school', () => {
  const code: Notice = { kind: 'code-requested', code: 'row' }

  expect(aMessage(code, 'en', 'America/New_York').lines[1]).toContain('08:05')
  expect(aMessage(code, 'en', 'Pacific/Auckland').lines[1]).toContain('00:05')
})

test('without a code that still counts there is nothing to say', () => {
  const notice: Notice = { kind: 'code-requested', code: 'row' }

  expect(messageFor({ notice, language: 'en', zone: 'UTC', facts, code: null })).toBeNull()
})

test('no two languages say the same', () => {
  for (const reply of telegramReplies) {
    expect(new Set(languages.map((name) => words[name].replies[reply]('Atelier'))).size).toBe(4)
  }
  for (const kind of [
    'password-changed',
    'account-made',
    'telegram-linked',
    'test-message',
  ] as const) {
    const said = languages.map((name) => aMessage({ kind, user: 'ann' }, name).lines.join())
    expect(new Set(said).size).toBe(4)
  }
})

test('the name of a school cannot become markup in a mail', () => {
  const { html, text } = aMail({ kind: 'password-changed', user: 'ann' })

  expect(html).toContain('Maison &lt;b&gt;&amp;&lt;/b&gt;')
  expect(html).not.toContain('<b>')
  expect(text).toContain('Maison <b>&</b>')
})

test('an address cannot leave its attribute', () => {
  const { html } = renderMail(
    {
      subject: '"quoted"',
      lines: ['it’s <script>alert(1)</script>'],
      link: { words: 'here', url: 'https://x.example/"><script>' },
    },
    { language: 'en', school: 'Atelier', signature: '' },
  )

  expect(html).not.toContain('<script')
  expect(html).toContain('href="https://x.example/&quot;&gt;&lt;script&gt;"')
})

test('text and HTML of a mail say the same', () => {
  const { text, html } = aMail({ kind: 'code-requested', code: 'row' })

  for (const part of ['With this code', '012345', 'It works once', 'Was it not you']) {
    expect(text).toContain(part)
    expect(html).toContain(part)
  }
})

test('a mail loads nothing and names its language', () => {
  const { html } = aMail({ kind: 'account-made', user: 'ann' })

  expect(html).toContain('<html lang="en">')
  expect(html).not.toMatch(/<(img|link|script|iframe)|src=|url\(/)
})

test('a chat message is plain text with the code on a line of its own', () => {
  const text = renderChat(aMessage({ kind: 'code-requested', code: 'row' }))

  expect(text.split('\n\n')[1]).toBe('012345')
})

test('a delivery has one Message-ID, on the host of the school', () => {
  expect(messageIdOf('abc', 'https://school.example:8443')).toBe('<abc@school.example>')
})

test('a code is six digits, the same for the same row, and needs the secret', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `row-${i}`)
  const codes = rows.map((row) => authCodeOf('secret', row))

  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(rows.map((row) => authCodeOf('secret', row))).toEqual(codes)
  expect(rows.filter((row, i) => authCodeOf('another', row) === codes[i]).length).toBeLessThan(3)
  expect(new Set(codes).size).toBeGreaterThan(495)
})

const learning = {
  student: 'Ann <i>',
  course: { slug: 'line', title: 'The line' },
  homework: {
    id: 'row',
    lecture: { slug: 'first-line', title: 'The first line' },
    attempt: 2,
    remarks: 'Press less.',
    marks: 0,
    reply: null,
  },
}

const site = facts.site

test.for(languages)(
  'in %s a student reads what the mentor wrote, and is led to the lecture',
  (language) => {
    const telling = { language, zone: 'UTC', facts, code: null, learning }
    const returned = messageFor({
      ...telling,
      notice: { kind: 'homework-returned', homework: 'row' },
    })
    const approved = messageFor({
      ...telling,
      notice: { kind: 'homework-approved', homework: 'row' },
    })

    expect(returned?.lines.join()).toContain('Press less.')
    expect(approved?.lines.join()).toContain('Press less.')
    expect(returned?.link?.url).toBe(`${site}/learn/line/first-line`)
    expect(approved?.subject).not.toBe(returned?.subject)
  },
)

test.for(languages)(
  'in %s a mentor is led to the desk where the homework is reviewed',
  (language) => {
    const notice: Notice = { kind: 'homework-waiting', homework: 'row' }
    const message = messageFor({ notice, language, zone: 'UTC', facts, code: null, learning })

    expect(message?.subject).toContain('Ann <i>')
    expect(message?.link?.url).toBe(`${site}/admin/collections/homework/row/review`)
  },
)

const onPhotos = (marks: number) => ({
  ...learning,
  homework: { ...learning.homework, marks },
})

test.for(languages)(
  'in %s the verdict says how many marks there are, and nothing of none',
  (language) => {
    const said = (marks: number) =>
      messageFor({
        ...{ language, zone: 'UTC', facts, code: null, learning: onPhotos(marks) },
        notice: { kind: 'homework-returned', homework: 'row' },
      })?.lines

    expect(said(17)?.join()).toContain('17')
    expect(said(1)?.length).toBe(said(17)?.length)
    expect(said(0)?.length).toBe((said(17)?.length ?? 0) - 1)
  },
)

test.for(languages)(
  'in %s a reply leads a student to its mark, and a mentor to the bench',
  (language) => {
    const told = (side: 'student' | 'staff') =>
      messageFor({
        ...{ language, zone: 'UTC', facts, code: null },
        learning: {
          ...learning,
          homework: {
            ...learning.homework,
            reply: { mark: 'one', number: 3, text: 'Like this?', side },
          },
        },
        notice: {
          ...{ kind: 'mark-reply', homework: 'row', reply: 'two' },
          to: side === 'staff' ? 'student' : 'staff',
        },
      })

    expect(told('staff')?.link?.url).toBe(`${site}/learn/line/first-line#mark-one`)
    expect(told('student')?.link?.url).toBe(`${site}/admin/collections/homework/row/review`)
    expect(told('student')?.lines).toContain('Like this?')
    expect(told('student')?.lines.join()).toContain('Ann <i>')
    expect(told('staff')?.lines.join()).not.toContain('Ann <i>')
  },
)

test('whoever has finished a course is led to the course', () => {
  const notice: Notice = { kind: 'course-finished', student: 'ann', course: 'line' }
  const whole = { ...learning, homework: null }
  const message = messageFor({
    ...{ notice, language: 'en', zone: 'UTC', facts, code: null },
    learning: whole,
  })

  expect(message?.link?.url).toBe(`${site}/learn/line`)
})

test('homework that is gone is not spoken of', () => {
  const notice: Notice = { kind: 'homework-approved', homework: 'row' }

  expect(messageFor({ notice, language: 'en', zone: 'UTC', facts, code: null })).toBeNull()
})

test('a message leads to the site in its reader’s language, and to the panel as it is', () => {
  const site = 'https://atelier.example'
  const leading = (url: string, language: (typeof languages)[number]) => {
    const message: Message = { subject: 's', lines: ['l'], link: { words: 'Go', url } }
    return inLanguage(message, { site, language, own: 'en' }).link?.url
  }
  expect(leading(site, 'fr')).toBe('https://atelier.example/fr')
  expect(leading(`${site}/learn/ink#a`, 'uk')).toBe('https://atelier.example/uk/learn/ink#a')
  expect(leading(`${site}/learn/ink`, 'en')).toBe('https://atelier.example/learn/ink')
  expect(leading(`${site}/admin/collections/orders`, 'fr')).toBe(
    'https://atelier.example/admin/collections/orders',
  )
  expect(leading('https://t.me/atelier', 'fr')).toBe('https://t.me/atelier')
  expect(leading('https://atelier.example.evil/plans', 'fr')).toBe(
    'https://atelier.example.evil/plans',
  )
})
