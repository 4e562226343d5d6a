# For BUILD_NONCE see algorithm-base.Dockerfile.
FROM scratch
ARG TARGETPLATFORM
ARG TAG=dev
ARG BUILD_NONCE=none
LABEL org.opencontainers.image.title="ui"
LABEL org.opencontainers.image.version="${TAG}"
COPY vantage6-ui/public /srv/ui
COPY <<NONCE /srv/ui/.build
${TARGETPLATFORM} ${BUILD_NONCE}
NONCE
