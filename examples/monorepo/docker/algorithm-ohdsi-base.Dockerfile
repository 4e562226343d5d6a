# The base comes from our own registry; a release has to take the one it is just building. The line
# of BASE is rewritten when the minor changes. For BUILD_NONCE see algorithm-base.Dockerfile.
ARG BASE=5.1
FROM registry.example/infrastructure/algorithm-base:${BASE}
ARG TARGETPLATFORM
ARG TAG=dev
ARG BUILD_NONCE=none
LABEL org.opencontainers.image.title="algorithm-ohdsi-base"
LABEL org.opencontainers.image.version="${TAG}"
COPY <<NONCE /opt/orchard/.build-ohdsi
${TARGETPLATFORM} ${BUILD_NONCE}
NONCE
