import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_orders_currency";
  CREATE TYPE "public"."enum_orders_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_orders_currency" USING "currency"::"public"."enum_orders_currency";
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_payments_currency";
  CREATE TYPE "public"."enum_payments_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_payments_currency" USING "currency"::"public"."enum_payments_currency";
  ALTER TABLE "refunds" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_refunds_currency";
  CREATE TYPE "public"."enum_refunds_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  ALTER TABLE "refunds" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_refunds_currency" USING "currency"::"public"."enum_refunds_currency";
  ALTER TABLE "invoices" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_invoices_currency";
  CREATE TYPE "public"."enum_invoices_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  ALTER TABLE "invoices" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_invoices_currency" USING "currency"::"public"."enum_invoices_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE text;
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::text;
  DROP TYPE "public"."enum_school_currency";
  CREATE TYPE "public"."enum_school_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::"public"."enum_school_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_school_currency" USING "currency"::"public"."enum_school_currency";
  ALTER TABLE "landing" ALTER COLUMN "blocks" SET DEFAULT '[{"blockType":"courses"},{"blockType":"plans"},{"blockType":"teachers"},{"blockType":"services"},{"blockType":"offers"},{"blockType":"comments"},{"blockType":"projects"},{"blockType":"posts"},{"blockType":"newsletter"},{"blockType":"contact"}]'::jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_orders_currency";
  CREATE TYPE "public"."enum_orders_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'UAH', 'JPY', 'KWD');
  ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_orders_currency" USING "currency"::"public"."enum_orders_currency";
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_payments_currency";
  CREATE TYPE "public"."enum_payments_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'UAH', 'JPY', 'KWD');
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_payments_currency" USING "currency"::"public"."enum_payments_currency";
  ALTER TABLE "refunds" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_refunds_currency";
  CREATE TYPE "public"."enum_refunds_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'UAH', 'JPY', 'KWD');
  ALTER TABLE "refunds" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_refunds_currency" USING "currency"::"public"."enum_refunds_currency";
  ALTER TABLE "invoices" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_invoices_currency";
  CREATE TYPE "public"."enum_invoices_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'UAH', 'JPY', 'KWD');
  ALTER TABLE "invoices" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_invoices_currency" USING "currency"::"public"."enum_invoices_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE text;
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::text;
  DROP TYPE "public"."enum_school_currency";
  CREATE TYPE "public"."enum_school_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'UAH', 'JPY', 'KWD');
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::"public"."enum_school_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_school_currency" USING "currency"::"public"."enum_school_currency";
  ALTER TABLE "landing" ALTER COLUMN "blocks" DROP DEFAULT;`)
}
