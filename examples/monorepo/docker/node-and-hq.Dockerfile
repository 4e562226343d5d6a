# One image for two repositories: what it does is decided by the command it is started with.
# For BUILD_NONCE see algorithm-base.Dockerfile.
FROM scratch
ARG TARGETPLATFORM
ARG TAG=dev
ARG BUILD_NONCE=none
LABEL org.opencontainers.image.title="node-and-hq"
LABEL org.opencontainers.image.version="${TAG}"
COPY orchard-common/src orchard-backend-common/src /opt/orchard/
COPY orchard-client/orchard_client /opt/orchard/orchard_client
COPY orchard-tools/orchard_tools /opt/orchard/orchard_tools
COPY orchard-node/orchard_node /opt/orchard/orchard_node
COPY orchard-hq/orchard_hq /opt/orchard/orchard_hq
COPY <<NONCE /opt/orchard/.build
${TARGETPLATFORM} ${BUILD_NONCE}
NONCE
