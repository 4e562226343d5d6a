# An image of the sample is data only (FROM scratch), so it needs no other registry and no RUN.
# BUILD_NONCE stands for what makes real images irreproducible: a rehearsal or test passes
#   --build-arg BUILD_NONCE="$(openssl rand -hex 32)"
# and two builds then differ in a layer. A plain build without it works too.

FROM scratch
ARG TARGETPLATFORM
ARG TAG=dev
ARG BUILD_NONCE=none
LABEL org.opencontainers.image.title="algorithm-base"
LABEL org.opencontainers.image.version="${TAG}"
COPY orchard-common/src /opt/orchard
COPY orchard-tools/orchard_tools /opt/orchard/orchard_tools
COPY <<NONCE /opt/orchard/.build
${TARGETPLATFORM} ${BUILD_NONCE}
NONCE
