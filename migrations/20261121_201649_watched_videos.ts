import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_private_files_trouble" ADD VALUE 'given-up';
  ALTER TABLE "lecture_progress" ADD COLUMN "video" varchar;
  UPDATE "lecture_progress" SET "video" = "lectures"."video_id" FROM "lectures"
    WHERE "lectures"."id" = "lecture_id" AND "position" IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "private_files" SET "trouble" = NULL WHERE "trouble" = 'given-up';
  ALTER TABLE "private_files" ALTER COLUMN "trouble" SET DATA TYPE text;
  DROP TYPE "public"."enum_private_files_trouble";
  CREATE TYPE "public"."enum_private_files_trouble" AS ENUM('no-ffmpeg', 'no-film', 'broken-off');
  ALTER TABLE "private_files" ALTER COLUMN "trouble" SET DATA TYPE "public"."enum_private_files_trouble" USING "trouble"::"public"."enum_private_files_trouble";
  ALTER TABLE "lecture_progress" DROP COLUMN "video";`)
}
