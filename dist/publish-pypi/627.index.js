export const id = 627;
export const ids = [627];
export const modules = {

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5179);


const timeout = 30_000;
/**
 * Signs a statement with a key of the moment: Fulcio certifies it for the identity of the job, and Rekor logs it, which
 * cannot be undone. Tries once. Loads sigstore's library, which is larger than the rest of this program: import this
 * file only when something is signed.
 * @param token of the audience `sigstore`
 */
async function sign(statement, type, token, { fulcioUrl, rekorUrl }) {
    const once = { retry: 0, timeout };
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
        ...once,
        fulcioBaseURL: fulcioUrl,
        identityProvider: { getToken: async () => token },
    });
    const witness = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({ ...once, rekorBaseURL: rekorUrl, entryType: 'dsse' });
    const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses: [witness] });
    return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(await builder.create({ data: statement, type }));
}

/***/ })

};
