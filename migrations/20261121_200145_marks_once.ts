import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "marks" ADD COLUMN "client_id" varchar;
  CREATE UNIQUE INDEX "homework_clientId_idx" ON "marks" USING btree ("homework_id","client_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "homework_clientId_idx";
  ALTER TABLE "marks" DROP COLUMN "client_id";`)
}
