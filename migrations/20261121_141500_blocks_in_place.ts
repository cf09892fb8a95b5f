import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "landing_steps" CASCADE;
  DROP TABLE "landing_voices" CASCADE;
  DROP TABLE "landing_questions" CASCADE;
  ALTER TABLE "landing" DROP COLUMN "story";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "landing_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "landing_voices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"course" varchar
  );
  
  CREATE TABLE "landing_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" jsonb NOT NULL
  );
  
  ALTER TABLE "landing" ADD COLUMN "story" jsonb;
  ALTER TABLE "landing_steps" ADD CONSTRAINT "landing_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "landing_voices" ADD CONSTRAINT "landing_voices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "landing_questions" ADD CONSTRAINT "landing_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "landing_steps_order_idx" ON "landing_steps" USING btree ("_order");
  CREATE INDEX "landing_steps_parent_id_idx" ON "landing_steps" USING btree ("_parent_id");
  CREATE INDEX "landing_voices_order_idx" ON "landing_voices" USING btree ("_order");
  CREATE INDEX "landing_voices_parent_id_idx" ON "landing_voices" USING btree ("_parent_id");
  CREATE INDEX "landing_questions_order_idx" ON "landing_questions" USING btree ("_order");
  CREATE INDEX "landing_questions_parent_id_idx" ON "landing_questions" USING btree ("_parent_id");`)
}
