import { Link } from '@payloadcms/ui'

/** A number of the day, and where it leads. */
export function Figure({ value, label, href }: { value: number; label: string; href: string }) {
  return (
    <li>
      <Link className="desk__number" href={href} prefetch={false}>
        <b>{value.toLocaleString('en-GB')}</b> <span>{label}</span>
      </Link>
    </li>
  )
}
