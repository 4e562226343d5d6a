import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ bumpVersion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(8400);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __nccwpck_require__(5299);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/object-id.js

/** Whether something is a whole object id of git: SHA-1 or SHA-256, in lower case hexadecimal digits. */
function isObjectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/**
 * The id that git gives an object (`<type> <size>\0<content>`, gitformat-loose).
 * @param length digits of the repository's ids: 40 or 64
 */
function objectId(type, content, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}
;// CONCATENATED MODULE: ./build/src/git/tree-id.js

/**
 * The ids that git gives a tree, as it is and changed (`git mktree`: `tree <size>\0`, then each entry as
 * `<mode> <name>\0<id>`, folders sorted as if their names ended in `/`). Nothing is written. Both are told in the same
 * way: when `before` is not the id that the tree has, `after` is worth nothing either (a name that is not UTF-8, say).
 * @param changed new content by path; modes stay
 */
function treeIds({ files, folders }, changed) {
    const entries = [
        ...[...folders].map(([path, id]) => [path, { mode: '40000', id }]),
        ...[...files.values()].map(({ path, mode, sha }) => [path, { mode, id: sha }]),
    ];
    const length = files.values().next().value?.sha.length ?? 40;
    const hash = (type, content) => objectId(type, content, length);
    const touched = new Map([['', new Map()]]);
    for (const path of changed.keys()) {
        for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
            touched.set(folder, new Map());
    }
    for (const [path, entry] of entries)
        touched.get(parentOf(path))?.set(path, entry);
    const idsOf = (folder) => {
        const parts = [...(touched.get(folder) ?? [])].map(([path, { mode, id }]) => {
            const isFolder = mode === '40000';
            const name = path.slice(folder === '' ? 0 : folder.length + 1);
            const text = changed.get(path);
            const after = text === undefined ? id : hash('blob', Buffer.from(text));
            const ids = isFolder && touched.has(path) ? idsOf(path) : { before: id, after };
            return {
                order: Buffer.from(isFolder ? `${name}/` : name),
                head: Buffer.from(`${mode} ${name}\0`),
                ...ids,
            };
        });
        parts.sort((left, right) => left.order.compare(right.order));
        const idAs = (which) => hash('tree', Buffer.concat(parts.flatMap((part) => [part.head, Buffer.from(part[which], 'hex')])));
        return { before: idAs('before'), after: idAs('after') };
    };
    return idsOf('');
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
;// CONCATENATED MODULE: ./build/src/git/tree.js




/**
 * Tree id of a commit with some files replaced. Only objects are written, into the local repository: no index,
 * no file of the work tree and no ref is touched. The same arguments give the same id everywhere.
 */
async function treeWith(host, git, commit, changes) {
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.resolve)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'release-index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(temporary, 'index') };
    try {
        await git.run(['read-tree', commit], { env });
        const blobs = await writeBlobs(git, temporary, changes);
        const entries = changes.map(({ path, mode }, index) => `${mode} ${blobs[index]}\t${path}\0`);
        await git.run(['update-index', '-z', '--index-info'], { env, stdin: entries.join('') });
        return (await git.run(['write-tree'], { env })).stdout.trim();
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/**
 * What `treeWith` returns, told from what the commit holds: nothing is written. Where that
 * cannot be told (a name that is not UTF-8, another mode or a new file), it is `treeWith`.
 */
async function treeIdWith(host, git, commit, changes) {
    const listing = await git.list(commit.sha);
    const { before, after } = treeIds(listing, new Map(changes.map(({ path, text }) => [path, text])));
    const told = before === commit.tree && changes.every(({ path, mode }) => listing.files.get(path)?.mode === mode);
    return told ? after : treeWith(host, git, commit.sha, changes);
}
/** @returns their ids, in the order of the changes */
async function writeBlobs(git, folder, changes) {
    const paths = changes.map(({ text }, index) => {
        const path = (0,external_node_path_.join)(folder, `blob-${index}`);
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    });
    // No filter (autocrlf, smudge) is applied: these are the bytes.
    const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
    const { stdout } = await git.run(args, { stdin: paths.map((path) => `${path}\n`).join('') });
    return stdout.split('\n').slice(0, changes.length);
}
;// CONCATENATED MODULE: ./build/src/git/tree-changes.js

/** The changes with the modes that the files have. @throws UserError for a version location in a link or submodule */
function treeChanges(files, facts) {
    const modes = new Map(facts.files.map((file) => [file.path, file.mode]));
    return files.map(({ path, after }) => {
        const mode = modes.get(path) ?? '';
        if (mode !== '100644' && mode !== '100755') {
            throw new errors/* UserError */.yo(`a version location is in something that is not a plain file (mode ${mode})`, {
                where: { file: path },
                fix: 'exclude it in the config and list the file it points at',
            });
        }
        return { path, mode, text: after };
    });
}
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(5989);
;// CONCATENATED MODULE: ./build/src/plan/not-carried.js


/** Places that a message lists. */
const mostListed = 50;
/**
 * The tagged tree does not carry its version, and `bump: verify` writes none: every place, one a line.
 * @param places at least one
 */
function notCarried(version, places) {
    const lines = places
        .slice(0, mostListed)
        .map(({ path, line, key, from }) => `${(0,quote/* fileName */.Md)(path)}:${line} ${key} = ${(0,quote/* quoted */.TL)(from)}`);
    const more = places.length > mostListed ? [`and ${places.length - mostListed} more`] : [];
    const [first] = places;
    const count = places.length === 1 ? 'one place' : `${places.length} places`;
    return new errors/* UserError */.yo(`the tag does not carry ${version} in ${count}:\n${[...lines, ...more].join('\n')}`, {
        ...(first && { where: { file: first.path, line: first.line, key: first.key } }),
        fix: `bump: verify wants the version in the tagged tree: run release-actions prepare ${version}, or set bump: commit`,
    });
}
;// CONCATENATED MODULE: ./build/src/config/nearest.js
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each. */
function editDistance(left, right) {
    const a = [...left];
    const b = [...right];
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const now = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            now.push(cost);
        }
        before = last;
        last = now;
    }
    return last[b.length] ?? 0;
}
/** The known word that was probably meant: the nearest one, unless it is too far to be a slip; undefined then. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[-_.]+/g, '-');
    // Beyond this length nobody typed a key, and the distance would cost its square.
    if (word.length > 200)
        return undefined;
    let best;
    for (const candidate of known) {
        const distance = editDistance(plain(word), plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    if (best === undefined)
        return undefined;
    return best.distance <= Math.max(1, Math.floor(Math.max(word.length, best.word.length) / 3))
        ? best.word
        : undefined;
}
;// CONCATENATED MODULE: ./build/src/config/placeholders.js

/** Names that texts of the config may hold in braces, by what is known where they are filled in. */
/** In `version-files.custom`. */
const customPlaceholders = [
    'version',
    'previous',
    'semver',
    'major',
    'minor',
    'patch',
    'codename',
    'date',
];
/** In tags of images. */
const tagPlaceholders = [
    'version',
    'base-version',
    'tag-version',
    'semver',
    'major',
    'minor',
    'patch',
    'codename',
];
const branchPlaceholders = ['major', 'minor', 'default'];
/** The names in braces of a text, in order. */
function placeholders_placeholdersOf(text) {
    return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
/** Complains about braces around anything but the known names (a name that ends in ":" stands for `name:anything`). */
function placeholderProblem(text, known) {
    for (const name of placeholders_placeholdersOf(text)) {
        const kind = name.includes(':') ? `${name.split(':')[0]}:` : name;
        if (known.includes(kind))
            continue;
        const guess = nearest(name, known);
        const names = known.map((each) => `{${each.endsWith(':') ? `${each}NAME` : each}}`).join(', ');
        return `has the unknown placeholder {${name}}${guess === undefined ? '' : ` (did you mean {${guess}}?)`}; known are ${names}`;
    }
    if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
        return 'has a brace without its partner';
    return undefined;
}
/** Fills in the placeholders that `values` has; others stay as they are. */
function placeholders_fill(text, values) {
    return text.replace(/\{([^{}]*)\}/g, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
;// CONCATENATED MODULE: ./build/src/git/text.js
/** No version stands in a file beyond this; 5 MiB. */
const mostTextBytes = 5 * 1024 * 1024;
/** A regular file: not a symbolic link (its "text" would be a path) and not a submodule. */
function isRegularMode(mode) {
    return mode.startsWith('100');
}
;// CONCATENATED MODULE: ./build/src/record/canonical.js

/** JSON with sorted keys, two blanks of indent and a final newline: the same value gives the same bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, inner]) => [key, sorted(inner)]));
}
/** lower-case hex */
function canonical_sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/**
 * The hash by which plans are compared: of what a release changes and publishes. Left out is what may become another
 * when somebody tags another version meanwhile (the window and the version below, with what is told of them): the same
 * release would count as another one, and its staged files would be built again.
 */
function canonical_planHash(plan) {
    const { files, current } = plan.rewrite;
    const left = { window: undefined, reference_version: undefined, warnings: undefined };
    return canonical_sha256(canonicalJson({ ...plan, ...left, rewrite: { files, current } }));
}
;// CONCATENATED MODULE: ./build/src/version/version.js


const number = '(0|[1-9][0-9]{0,8})';
const grammar = new RegExp(`^${number}\\.${number}\\.${number}(?:(a|b|rc)${number})?(?:\\.post${number})?$`);
/** Parses the canonical spelling; undefined for anything else. Numbers have at most 9 digits, so they stay exact. */
function version_tryParseVersion(text) {
    const match = grammar.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post] = match;
    return {
        text,
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        stage: stage,
        stageNumber: stageNumber === undefined ? undefined : Number(stageNumber),
        post: post === undefined ? undefined : Number(post),
    };
}
/** @throws UserError that names the canonical form where one can be guessed */
function parseVersion(text) {
    const version = version_tryParseVersion(text);
    if (version !== undefined)
        return version;
    const canonical = canonicalGuess(text);
    throw new errors/* UserError */.yo(`${(0,quote/* quoted */.TL)(text)} is not a version that can be released`, {
        fix: canonical !== undefined
            ? `write ${canonical}`
            : 'use X.Y.Z, optionally followed by a, b or rc and a number, optionally by .postN: 5.1.0, 5.1.0rc1, 5.1.0.post1',
    });
}
/**
 * PEP 440, appendix B, without local and dev parts and any epoch but 0; one to three numbers. Whitespace around it is that of ASCII.
 */
const looseGrammar = /^[ \t-\r]*v?(?:0+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)|-(\d+))?[ \t-\r]*$/i;
/** Characters beyond which nobody mistyped a version. */
const longestSlip = 200;
/**
 * The canonical form of a spelling that PEP 440 readers would understand, with three numbers; undefined when there is
 * none that can be released.
 */
function canonicalGuess(text) {
    if (text.length > longestSlip)
        return undefined;
    const loose = looseGrammar.exec(text);
    if (loose === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post, implicitPost] = loose;
    const stages = {
        alpha: 'a',
        a: 'a',
        beta: 'b',
        b: 'b',
        rc: 'rc',
        c: 'rc',
        pre: 'rc',
        preview: 'rc',
    };
    const plain = [major, minor ?? '0', patch ?? '0'].map(Number).join('.');
    const pre = stage === undefined ? '' : `${stages[stage.toLowerCase()]}${Number(stageNumber || '0')}`;
    const after = post ?? implicitPost;
    const guess = `${plain}${pre}${after === undefined ? '' : `.post${Number(after || '0')}`}`;
    return version_tryParseVersion(guess) === undefined ? undefined : guess;
}
const stageRank = { a: 0, b: 1, rc: 2 };
/**
 * Order of PEP 440 for this grammar: a < b < rc < final, and each below its own post-releases.
 * Negative, zero or positive, as for Array.prototype.sort.
 */
function compareVersions(left, right) {
    return (left.major - right.major ||
        left.minor - right.minor ||
        left.patch - right.patch ||
        (left.stage === undefined ? 3 : stageRank[left.stage]) -
            (right.stage === undefined ? 3 : stageRank[right.stage]) ||
        (left.stageNumber ?? -1) - (right.stageNumber ?? -1) ||
        (left.post ?? -1) - (right.post ?? -1));
}
/** The version without `.postN`. */
function baseVersion(version) {
    return version.post === undefined ? version : parseVersion(version.text.replace(/\.post\d+$/, ''));
}
/** What a release of this version is; `rcN.postM` is a post-release of a candidate. */
function kindOf(version) {
    if (version.post !== undefined)
        return 'post-release';
    return version.stage === undefined ? 'final' : 'prerelease';
}
/** `X.Y`: the line whose moving tag this version may move. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
;// CONCATENATED MODULE: ./build/src/version/spelling.js

const words = { a: 'alpha', b: 'beta', rc: 'rc' };
/**
 * Writes a version in a style. SemVer has no post-release: a post-release of a final becomes build metadata
 * (equal precedence, SemVer §10), one of a candidate an extra identifier (sorts between rc.1 and rc.2).
 */
function spell(version, style) {
    if (style === 'pep440')
        return version.text;
    const plain = `${version.major}.${version.minor}.${version.patch}`;
    const { stage, stageNumber, post } = version;
    if (stage === undefined)
        return post === undefined ? plain : `${plain}+post.${post}`;
    const suffix = post === undefined ? '' : style === 'glued' ? `.post${post}` : `.post.${post}`;
    const name = style === 'words' ? words[stage] : stage;
    const separator = style === 'glued' ? '' : '.';
    return `${plain}-${name}${separator}${stageNumber}${suffix}`;
}
const stages = { a: 'a', b: 'b', rc: 'rc', alpha: 'a', beta: 'b' };
/** Reads a version in any style that `spell` writes, with an optional leading `v`; undefined for anything else. */
function spelling_readSpelling(text) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const rest = text.slice(prefix.length);
    const canonical = version_tryParseVersion(rest);
    if (canonical !== undefined) {
        const plain = canonical.stage === undefined && canonical.post === undefined;
        return { version: canonical, style: plain ? undefined : 'pep440', prefix };
    }
    const match = /^(\d+\.\d+\.\d+)(?:-(alpha|beta|a|b|rc)(\.?)(\d+)(?:\.post(\.?)(\d+))?|\+post\.(\d+))$/.exec(rest);
    if (match === null)
        return undefined;
    const [, plain, name, dot, stageNumber, , candidatePost, finalPost] = match;
    const stage = name === undefined ? '' : `${stages[name]}${stageNumber}`;
    const post = candidatePost ?? finalPost;
    const version = version_tryParseVersion(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
    if (version === undefined)
        return undefined;
    const style = name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
    return spell(version, style) === rest ? { version, style, prefix } : undefined;
}
/** Whether a version lies in the closed window that marks a value as ours. */
function inWindow(version, from, to) {
    return compareVersions(from, version) <= 0 && compareVersions(version, to) <= 0;
}
;// CONCATENATED MODULE: ./build/src/plan/dockerfile.js

/**
 * What a build of a stage stands on, with the ARGs of the FROM lines filled in. Stages that it does not need do not
 * count, as with BuildKit. Source: Dockerfile reference, "FROM", "Understand how ARG and FROM interact".
 * @param target '' = the last stage
 * @throws UserError in BuildKit's words
 */
function basesOf(text, target, args, platform) {
    const stages = readStages(text, args, platform);
    const find = (name) => stages.find((stage) => stage.name !== '' && stage.name === name.toLowerCase()) ?? stages[numberOf(name)];
    const wanted = target === '' ? stages.at(-1) : find(target);
    if (wanted === undefined) {
        throw new errors/* UserError */.yo(target === '' ? 'file with no instructions' : `target stage "${target}" could not be found`);
    }
    const needed = new Set();
    const seen = new Set();
    const visit = (stage) => {
        if (seen.has(stage))
            return;
        seen.add(stage);
        for (const source of [stage.base, ...stage.copies]) {
            const before = earlier(source, stage);
            if (before !== undefined)
                visit(before);
            else if (source !== 'scratch')
                needed.add(source);
        }
    };
    const earlier = (name, stage) => {
        const found = find(name);
        return found !== undefined && stages.indexOf(found) < stages.indexOf(stage) ? found : undefined;
    };
    visit(wanted);
    let bottom = wanted;
    for (let next = earlier(bottom.base, bottom); next !== undefined; next = earlier(bottom.base, bottom)) {
        bottom = next;
    }
    return { base: bottom.base, needed: [...needed] };
}
function numberOf(name) {
    return /^\d+$/.test(name) ? Number(name) : -1;
}
function readStages(text, given, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const values = new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
        ['BUILDPLATFORM', 'linux/amd64'],
        ['BUILDOS', 'linux'],
        ['BUILDARCH', 'amd64'],
    ]);
    const stages = [];
    for (const line of instructions(text)) {
        const [, word = '', rest = ''] = /^([A-Za-z]+)\s+(.*)$/s.exec(line) ?? [];
        const last = stages.at(-1);
        if (word.toUpperCase() === 'ARG' && last === undefined) {
            for (const [, name = '', preset] of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
                const value = given.get(name) ?? expand(unquote(preset ?? ''), values);
                if (preset !== undefined || given.has(name))
                    values.set(name, value);
            }
        }
        else if (word.toUpperCase() === 'FROM') {
            const words = rest.split(/\s+/).filter((each) => !each.startsWith('--'));
            const base = expand(unquote(words[0] ?? ''), values);
            if (base === '')
                throw new errors/* UserError */.yo(`base name (${words[0] ?? ''}) should not be blank`);
            const name = /^as$/i.test(words[1] ?? '') ? (words[2] ?? '').toLowerCase() : '';
            stages.push({ base, name, copies: [] });
        }
        else if (/^(?:COPY|ADD|RUN)$/i.test(word)) {
            for (const [, source = ''] of rest.matchAll(/--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/g))
                last?.copies.push(source);
        }
    }
    return stages;
}
/** Instructions with their continuation lines; without comments and the bodies of here-documents. */
function instructions(text) {
    const found = [];
    let open = '';
    let ends = [];
    for (const line of text.split(/\r?\n/)) {
        if (ends.length > 0) {
            if (line.trimStart() === ends[0] || line === ends[0])
                ends = ends.slice(1);
            continue;
        }
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const continued = /\\[ \t]*$/.test(line);
        open += line.replace(/\\[ \t]*$/, ' ');
        if (continued)
            continue;
        const here = /^\s*(?:RUN|COPY|ADD)\b/i.test(open)
            ? [...open.matchAll(/<<-?["']?([A-Za-z_]\w*)["']?/g)]
            : [];
        ends = here.map(([, word = '']) => word);
        found.push(open.trim());
        open = '';
    }
    return open === '' ? found : [...found, open.trim()];
}
function unquote(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
/** `$A`, `${A}`, `${A:-else}`, `${A:+then}`. */
function expand(text, values) {
    return text.replace(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\})/g, (_, plain, braced, sign, word = '') => {
        const value = values.get(plain ?? braced ?? '') ?? '';
        if (sign === '-')
            return value === '' ? expand(word, values) : value;
        if (sign === '+')
            return value === '' ? '' : expand(word, values);
        return value;
    });
}
;// CONCATENATED MODULE: ./build/src/plan/base-images.js

/**
 * Every tag under which a Dockerfile of this release may name a base of this release: the version, its line, codename
 * and other channels. They may all still point to an older image, or to none.
 */
function baseTags({ images, ...plan }, repository) {
    const all = images.builds.flatMap(({ repositories }) => repositories);
    const own = all.find(({ name }) => name === repository)?.channels ?? [];
    const named = [images.version_tag, plan.version, plan.base_version, plan.line, plan.codename];
    return [...new Set([...named, 'latest', ...own].filter((tag) => tag !== ''))];
}
/** An image of the plan as a Dockerfile names it, without tag. */
function baseName({ registry, project }, repository) {
    return [registry, project, repository].filter((part) => part !== '').join('/');
}
/**
 * Images that wait for another one and do not name it: they would be built on whatever their Dockerfile names instead,
 * such as the image of an earlier release, or that of a registry which the project has left.
 * @param read text of a file of the tree
 * @returns a warning for each
 */
function unnamedBases(plan, read) {
    return plan.images.builds.flatMap((image) => image.after.flatMap((base) => {
        const name = baseName(plan.images, base);
        const tags = baseTags(plan, base);
        const needed = neededBy(image, read(image.dockerfile) ?? '');
        if (needed === undefined || needed.some((one) => tags.some((tag) => tagged(one) === `${name}:${tag}`)))
            return [];
        const stands = needed.length === 0 ? 'nothing' : needed.join(', ');
        return [
            `${image.dockerfile}: is built after ${base} and not on it, but on ${stands}; this release's is ${name} with one of the tags ${tags.join(', ')}`,
        ];
    }));
}
/** The references that it fetches; undefined when the Dockerfile cannot be read, of which the build will tell. */
function neededBy(image, text) {
    const args = new Map(Object.entries(image.build_args));
    try {
        return basesOf(text, image.target, args, image.platforms[0] ?? '').needed;
    }
    catch {
        return undefined;
    }
}
/** BuildKit takes a name without tag for `latest`. */
function tagged(reference) {
    return /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
}
;// CONCATENATED MODULE: ./build/src/config/glob.js
/**
 * Globs of the config: `*` and `?` stay inside a path segment, `**` crosses segments, `[a-z]` and `{a,b}` as in a shell.
 * Dot files match like others. Paths are those of git: relative, with slashes. A glob that names a folder also covers
 * everything below it.
 */
/** What is wrong with a glob, in words; undefined when nothing is. */
function globProblem(glob) {
    if (glob === '')
        return 'is empty';
    if (glob.startsWith('/'))
        return 'starts with "/", but paths are relative to the repository';
    if (glob.includes('\\'))
        return 'contains a backslash; write paths with "/"';
    const segments = glob.replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return 'leaves the repository with ".."';
    if (segments.includes(''))
        return 'has an empty path segment';
    if (segments.some((segment) => segment.includes('**') && segment !== '**')) {
        return 'uses "**" beside other characters; it must be a whole path segment';
    }
    try {
        translate(glob);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** Compiles a glob that `globProblem` accepts. */
function compileGlob(glob) {
    const expression = new RegExp(`^${translate(glob.replace(/^\.\//, '').replace(/\/$/, ''))}(?:/.*)?$`, 'su');
    return (path) => expression.test(path);
}
/** Whether any of the globs covers a path. */
function compileGlobs(globs) {
    const matchers = globs.map(compileGlob);
    return (path) => matchers.some((matches) => matches(path));
}
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
function translate(glob) {
    let result = '';
    let depth = 0;
    for (let at = 0; at < glob.length; at++) {
        const character = glob.charAt(at);
        if (glob.startsWith('**/', at) && (at === 0 || glob[at - 1] === '/')) {
            result += '(?:[^/]+/)*';
            at += 2;
        }
        else if (glob.startsWith('**', at)) {
            result += '.*';
            at += 1;
        }
        else if (character === '*')
            result += '[^/]*';
        else if (character === '?')
            result += '[^/]';
        else if (character === '[') {
            const end = glob.indexOf(']', at + 2);
            if (end < 0)
                throw new Error('has a "[" without its "]"');
            result += characterClass(glob.slice(at + 1, end));
            at = end;
        }
        else if (character === '{') {
            depth++;
            result += '(?:';
        }
        else if (character === '}') {
            if (depth === 0)
                throw new Error('has a "}" without its "{"');
            depth--;
            result += ')';
        }
        else if (character === ',' && depth > 0)
            result += '|';
        else
            result += literal(character);
    }
    if (depth > 0)
        throw new Error('has a "{" without its "}"');
    return result;
}
function characterClass(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const characters = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, '\\$&');
    if (characters === '')
        throw new Error('has an empty "[]"');
    const text = negated ? `[^/${characters}]` : `[${characters}]`;
    try {
        new RegExp(text);
    }
    catch {
        throw new Error(`has the wrong character range "[${body}]"`);
    }
    return text;
}
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/src/python/names.js
/** Project names of Python packages. */
/** The one spelling by which an index compares names (PEP 503): lower case, runs of `-`, `_`, `.` become `-`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The name as it starts a file name (PEP 625, binary distribution format): normalized, with `_` for `-`. */
function fileNamePart(name) {
    return normalizeName(name).replaceAll('-', '_');
}
/** The normalized project name of a requirement (PEP 508), '' when it does not start with one. */
function requirementName(requirement) {
    const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement);
    return normalizeName(match?.[1] ?? '');
}
/** Whether a requirement only holds with an extra (`; extra == 'x'`). */
function needsExtra(requirement) {
    return /;.*\bextra\s*==/.test(requirement);
}
;// CONCATENATED MODULE: ./build/src/config/cross-checks.js



/** Rules between keys of a file that is right key by key. */
function crossChecks(file) {
    return [...customRules(file), ...codenames(file), ...cross_checks_packages(file), ...cross_checks_images(file), ...charts(file)];
}
function customRules(file) {
    return file['version-files'].custom.flatMap((rule, index) => {
        const path = ['version-files', 'custom', index];
        const given = ['line', 'key', 'search'].filter((name) => rule[name] !== undefined);
        if (given.length !== 1) {
            const what = given.length === 0 ? 'has none of line, key and search' : `has ${given.join(' and ')} at once`;
            return [{ path, what, fix: 'give exactly one of line, key and search' }];
        }
        const problems = [];
        const moves = (text) => placeholders_placeholdersOf(text).some((name) => name !== 'previous' && customPlaceholders.includes(name));
        const target = rule.value ?? rule.line ?? (rule.search ?? '{version}').replaceAll('{previous}', '{version}');
        if (!moves(target)) {
            const key = rule.value !== undefined ? 'value' : given[0];
            const fix = rule.search !== undefined && rule.value === undefined
                ? 'add value: the text that replaces it, with {version}'
                : 'put {version} in its place';
            problems.push({ path: [...path, key ?? ''], what: 'says nowhere where the version stands', fix });
        }
        return problems;
    });
}
function codenames(file) {
    const owners = new Map();
    return Object.entries(file.codenames).flatMap(([major, name]) => {
        const path = ['codenames', Number(major)];
        if (name === 'latest' || /^\d+(\.\d+)*$/.test(name)) {
            return [{ path, what: `"${name}" is the tag of something else`, fix: 'choose another name' }];
        }
        const owner = owners.get(name);
        owners.set(name, major);
        if (owner === undefined)
            return [];
        return [{ path, what: `"${name}" is also the codename of ${owner}`, fix: 'give each major its own' }];
    });
}
function cross_checks_packages(file) {
    const seen = new Map();
    return (file.python.packages ?? []).flatMap((name, index) => {
        const normalized = normalizeName(name);
        const twin = seen.get(normalized);
        seen.set(normalized, name);
        if (twin === undefined)
            return [];
        const path = ['python', 'packages', index];
        return [{ path, what: `"${name}" is the same package as "${twin}" above`, fix: 'list it once' }];
    });
}
function cross_checks_images(file) {
    const builds = file.images?.builds ?? [];
    const owner = new Map();
    const problems = [];
    for (const [index, build] of builds.entries()) {
        for (const [at, name] of build.repositories.entries()) {
            if (owner.has(name)) {
                const path = ['images', 'builds', index, 'repositories', at];
                problems.push({ path, what: `"${name}" is pushed twice`, fix: 'list each repository once' });
            }
            owner.set(name, index);
        }
    }
    for (const [index, build] of builds.entries()) {
        const own = build.repositories;
        const others = [...owner.keys()].filter((name) => !own.includes(name));
        const unknown = (key, names, known, whose) => {
            for (const [at, name] of names.entries()) {
                if (known.includes(name))
                    continue;
                const guess = nearest(name, known);
                problems.push({
                    path: ['images', 'builds', index, key, ...(key === 'channels' ? [name] : [at])],
                    what: `"${name}" is no repository of ${whose}`,
                    fix: guess === undefined ? `use one of: ${known.join(', ') || 'none'}` : `did you mean ${guess}?`,
                });
            }
        };
        unknown('after', build.after, others, 'another build');
        unknown('live', build.live, own, 'this build');
        if (build.channels !== undefined && !Array.isArray(build.channels)) {
            unknown('channels', Object.keys(build.channels), own, 'this build');
        }
    }
    return problems.length > 0 ? problems : cycles(builds, owner);
}
function cycles(builds, owner) {
    const done = new Set();
    const visit = (index, trail) => {
        if (trail.includes(index)) {
            const names = [...trail.slice(trail.indexOf(index)), index].map((at) => builds[at]?.repositories[0]);
            const path = ['images', 'builds', index, 'after'];
            return [
                { path, what: `builds wait for one another: ${names.join(' -> ')}`, fix: 'remove one of the after' },
            ];
        }
        if (done.has(index))
            return [];
        const found = (builds[index]?.after ?? []).flatMap((name) => visit(owner.get(name) ?? -1, [...trail, index]));
        done.add(index);
        return found;
    };
    return builds.flatMap((_, index) => visit(index, [])).slice(0, 1);
}
function charts(file) {
    if (file.charts === undefined || file.charts.registry !== undefined || file.images !== undefined)
        return [];
    const what = 'has no registry, and there is no images section to take it from';
    return [{ path: ['charts'], what, fix: 'add charts.registry' }];
}
;// CONCATENATED MODULE: ./build/src/config/spec.js
const spec_text = (rules) => ({ node: { kind: 'text', ...rules } });
const choice = (description, values) => ({ node: { kind: 'choice', description, values } });
const integer = (description, minimum) => ({
    node: { kind: 'integer', description, minimum },
});
const spec_boolean = (description) => ({ node: { kind: 'boolean', description } });
const list = (description, of, minimum = 0) => ({
    node: { kind: 'list', description, of: of.node, minimum },
});
const map = (description, keys, of) => ({ node: { kind: 'map', description, keys, of: of.node } });
const object = (description, fields) => ({
    node: { kind: 'object', description, fields },
});
/** One of several shapes; which one is decided by the kind of the YAML node, so two options never share it. */
const either = (description, first, second) => ({
    node: { kind: 'either', description, options: [first.node, second.node] },
});
const required = (spec) => ({
    node: spec.node,
    required: true,
    fallback: undefined,
});
const optional = (spec) => ({
    node: spec.node,
    required: false,
    fallback: undefined,
});
const withDefault = (spec, fallback) => ({
    node: spec.node,
    required: false,
    fallback,
});
;// CONCATENATED MODULE: ./build/src/config/words.js



/** The kinds of text that the config is made of. */
const glob = (description) => spec_text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a glob relative to the repository, like docs/**',
    check: globProblem,
});
const path = (description) => spec_text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a path relative to the repository, with "/"',
    check: (value) => (value.split('/').includes('..') ? 'leaves the repository with ".."' : undefined),
});
const anyText = (description) => spec_text({ description });
const someText = (description) => spec_text({ description, pattern: '\\S', shape: 'a text that is not empty' });
/** `^` and `~` and the like: git check-ref-format. The prefix may be empty. */
const tagPrefix = spec_text({
    description: 'What stands before the version in the name of a release tag: with version/ the tag of 5.1.0 is version/5.1.0. May be empty.',
    pattern: '^(?:[A-Za-z0-9][A-Za-z0-9._/+@-]*)?$',
    shape: 'the beginning of a tag name, like version/ or v',
    check: (value) => {
        if (value.startsWith('refs/'))
            return 'starts with refs/; write only what follows refs/tags/';
        if (/\.\.|\/\/|\/\.|@\{/.test(value))
            return 'is no legal beginning of a git tag';
        return /[0-9.]$/.test(value)
            ? 'ends in a digit or dot, so that it cannot be told from the version'
            : undefined;
    },
});
const branchPattern = spec_text({
    description: 'Name of a branch; {major}, {minor} and {default} are filled in, * matches inside a segment.',
    pattern: '^[^\\s~^:?\\[\\\\-][^\\s~^:?\\[\\\\]*$',
    shape: 'the name of a branch, like release/{major}.{minor}',
    check: (value) => {
        if (value.startsWith('refs/'))
            return 'starts with refs/; write only the branch name';
        return placeholderProblem(value, branchPlaceholders);
    },
});
/** OCI distribution spec 1.1, `<reference>` as a tag. */
const imageTag = (description) => spec_text({
    description,
    pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$',
    shape: 'a legal image tag: letters, digits, ".", "_" and "-"',
});
/** An image tag with placeholders. */
const tagTemplate = (description, unique) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9_.-]|\\{[A-Za-z0-9:_.-]+\\})+$',
    shape: 'an image tag, with placeholders like {version}',
    check: (value) => {
        const problem = placeholderProblem(value, [...tagPlaceholders, ...(unique ? ['locked:'] : [])]);
        if (problem !== undefined || !unique)
            return problem;
        const names = placeholders_placeholdersOf(value);
        return names.some((name) => ['version', 'tag-version', 'semver'].includes(name))
            ? undefined
            : 'holds neither {version} nor {semver}, so two versions would share it';
    },
});
/** OCI distribution spec 1.1, `<name>`. */
const repository = (description) => spec_text({
    description,
    pattern: '^[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*$',
    shape: 'a repository name: lower-case letters, digits, ".", "_", "-" and "/"',
});
const registry = (description) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]{1,5})?$',
    shape: 'a host, with :port if needed and without https://',
});
const platform = (description) => spec_text({
    description,
    pattern: '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$',
    shape: 'os/architecture, like linux/arm64',
});
/** PyPA specification "Names and normalization". */
const packageName = (description) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$',
    shape: 'the name of a Python package, without version',
});
/** Only the scheme and host are looked at, so that placeholders may stand in the rest. */
const webAddress = (description) => spec_text({
    description,
    pattern: '^https://[^\\s/@]+(?:/\\S*)?$|^http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]+)?(?:/\\S*)?$',
    shape: 'an https:// address without user and password',
});
;// CONCATENATED MODULE: ./build/src/config/format-targets.js


/** The sections of the config that describe where things go. Without a section its target is off. */
const channelList = list('Moving tags; {major}, {minor} and {codename} are filled in.', tagTemplate('A moving tag.', false));
const build = object('One build; its result is pushed to all of its repositories.', {
    dockerfile: required(path('The Dockerfile.')),
    context: withDefault(path('Folder that is sent to the builder.'), '.'),
    target: optional(someText('Stage of a multi-stage Dockerfile.')),
    repositories: required(list('Where it is pushed, below the project.', repository('A repository.'), 1)),
    platforms: optional(list('Replaces the platforms of images.', platform('A platform.'), 1)),
    after: withDefault(list('Repositories of other builds whose result this one is built on.', repository('A repository.')), []),
    'build-args': withDefault(map('Build arguments; {version} and the like are filled in.', { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', shape: 'the name of a build argument' }, anyText('A value.')), {}),
    channels: optional(either('Replaces the channels of images: a list, or a map from repository to list. [] = none.', channelList, map('Channels of each repository.', { pattern: '^[a-z0-9][a-z0-9._/-]*$', shape: 'a repository' }, channelList))),
    live: withDefault(list('Repositories that also get <codename>-live.', repository('A repository.')), []),
});
const format_targets_images = object('Container images.', {
    registry: required(registry('Host of the registry.')),
    project: required(repository('Path in the registry below which the repositories lie.')),
    platforms: withDefault(list('Platforms of every image.', platform('A platform.'), 1), [
        'linux/amd64',
        'linux/arm64',
    ]),
    'version-tag': withDefault(tagTemplate('The tag that is written once.', true), '{version}'),
    channels: withDefault(channelList, ['{codename}', 'latest']),
    provenance: withDefault(choice('What BuildKit says of each build, beside the image: nothing, a little, or with all its steps.', [
        'off',
        'min',
        'max',
    ]), 'off'),
    sbom: withDefault(spec_boolean('Whether BuildKit lists the packages in each image, beside it.'), false),
    builds: withDefault(list('What is built. Default: a Dockerfile in the root.', build), []),
});
const format_targets_charts = object('Helm charts.', {
    paths: withDefault(list('Folders of the charts that are published.', glob('A glob.'), 1), ['charts/*']),
    registry: optional(registry('Host of the registry. Default: that of the images.')),
    mode: withDefault(choice('How charts are pushed; auto: as the registry offers.', ['auto', 'oci', 'chartmuseum']), 'auto'),
    'oci-project': optional(repository('Path below which OCI charts lie; never one where an image of that name lies.')),
    'missing-images': withDefault(choice('What to do when the values of a chart name an image of the project that nobody builds and the registry lacks.', ['fail', 'warn']), 'fail'),
});
const deploy = object('One deployment.', {
    kind: required(choice('What it is deployed to.', ['azure-webapp'])),
    name: required(anyText('Name of the web app.')),
    slot: withDefault(anyText('Slot of the web app.'), ''),
    image: required(repository('Repository of the image.')),
});
const discord = object('The announcement.', {
    channel: withDefault(someText('Name or id of the channel.'), 'announcements'),
    title: withDefault(someText('Title of the message.'), 'Release {version}'),
    links: withDefault(map('Links of the message, by their text.', { pattern: '\\S', shape: 'a text' }, webAddress('An address.')), {}),
});
const live = object('One running installation.', {
    url: required(webAddress('Address that answers its version as JSON.')),
    key: withDefault(someText('Key of the answer that holds the version.'), 'version'),
    channel: required(tagTemplate('The channel that it runs.', false)),
});
;// CONCATENATED MODULE: ./build/src/config/format.js



/** The only version of the config format that there is. */
const configVersion = 1;
const customRule = object('A place that holds the version and that discovery does not know. Exactly one of line, key and search.', {
    path: required(glob('Glob of the files that hold it.')),
    line: optional(someText('A whole line, {version} standing for any version: release = "{version}".')),
    key: optional(someText('Dotted key of a YAML, JSON or TOML file: image.tag.')),
    search: optional(someText('A text to replace; {previous} stands for any of our earlier versions.')),
    value: optional(someText('What is written in its place; default {version} with key, else the line or search with the new version.')),
    count: withDefault(either('How often it must match in each file.', integer('An exact number.', 1), choice('any: never is allowed, too.', ['any'])), 1),
});
/** The whole config file (DESIGN §6): the one description behind reader, defaults, types and JSON Schema. */
const configFormat = object('Configuration of release-actions.', {
    'schema-version': required(integer(`Version of this format: ${configVersion}.`, 1)),
    'tag-prefix': withDefault(tagPrefix, 'version/'),
    branches: withDefault(list('Branches that the release commit may land on, best first.', branchPattern, 1), [
        'release/{major}.{minor}',
        '{default}',
    ]),
    codenames: withDefault(map('The reserved image tag of each major version.', { pattern: '^(?:0|[1-9][0-9]{0,8})$', shape: 'a major version number' }, imageTag('A codename.')), {}),
    bump: withDefault(choice('commit: write the version into a release commit. build: only into what is built. verify: the tag must carry it.', ['commit', 'build', 'verify']), 'commit'),
    'semver-prerelease': withDefault(choice('How SemVer files spell a prerelease. auto: as found, else dotted (-rc.1); glued (-rc1); words (-beta.1).', ['auto', 'dotted', 'glued', 'words']), 'auto'),
    'post-release': withDefault(choice('images: X.Y.Z.postN rebuilds the images. refuse: there are no post-releases.', [
        'images',
        'refuse',
    ]), 'images'),
    include: withDefault(list('Globs that discovery takes in, stronger than exclude.', glob('A glob.')), []),
    exclude: withDefault(list('Globs that discovery leaves out.', glob('A glob.')), []),
    'version-files': withDefault(object('Files that hold the version.', {
        custom: withDefault(list('Places that discovery does not know.', customRule), []),
    }), { custom: [] }),
    python: withDefault(object('Python packages.', {
        publish: withDefault(spec_boolean('Whether packages are uploaded to the index.'), true),
        packages: optional(list('Exactly the packages that are uploaded, in this order. Default: what discovery finds.', packageName('Name of a package of this repository.'))),
    }), { publish: true, packages: undefined }),
    images: optional(format_targets_images),
    charts: optional(format_targets_charts),
    ui: optional(object('The web UI.', { path: required(path('Folder of its package.json.')) })),
    deploy: withDefault(list('Where the UI image is deployed.', deploy), []),
    discord: optional(discord),
    live: withDefault(list('Running installations that are asked for their version at the end.', live), []),
});
;// CONCATENATED MODULE: ./build/src/config/read.js



/** Reads YAML nodes by their description. Every mistake is noted, none throws; what is returned then is not used. */
class Reader {
    problems = [];
    document;
    constructor(document) {
        this.document = document;
    }
    read(found, spec, key, at) {
        const node = (0,dist/* isAlias */.Vj)(found) ? found.resolve(this.document) : found;
        // An alias is pointed at where it stands, not where its anchor is.
        const offset = found?.range?.[0] ?? at;
        if ((0,dist/* isAlias */.Vj)(found) && node === undefined) {
            const what = `*${found.source} has no anchor &${found.source} above it`;
            this.note(offset, key, what, 'write the value itself, or quotes around a text that begins with "*"');
            return undefined;
        }
        const wrong = () => this.wrongType(node, spec, key, offset);
        switch (spec.kind) {
            case 'object':
                return (0,dist/* isMap */.jh)(node) ? this.fields(node.items, spec, key, offset) : wrong();
            case 'map':
                return (0,dist/* isMap */.jh)(node) ? this.entries(node.items, spec, key) : wrong();
            case 'list': {
                if (!(0,dist/* isSeq */.oP)(node))
                    return wrong();
                if (node.items.length < spec.minimum)
                    this.note(offset, key, 'is empty', 'list at least one');
                return node.items.map((item, index) => this.read(item, spec.of, `${key}[${index}]`, offset));
            }
            case 'either': {
                const option = spec.options.find((each) => accepts(each, node));
                return option === undefined ? wrong() : this.read(found, option, key, at);
            }
            default: {
                if (!accepts(spec, node) || !(0,dist/* isScalar */.jn)(node))
                    return wrong();
                return this.scalar(node.value, spec, key, offset);
            }
        }
    }
    scalar(value, spec, key, offset) {
        if (spec.kind === 'text')
            this.checkText(value, spec, key, offset, '');
        if (spec.kind === 'choice' && !spec.values.includes(value)) {
            const guess = nearest(value, spec.values);
            const fix = guess === undefined ? `write one of ${spec.values.join(', ')}` : `write ${guess}`;
            this.note(offset, key, `${(0,quote/* quoted */.TL)(value)} is none of ${spec.values.join(', ')}`, fix);
        }
        if (spec.kind === 'integer' && value < spec.minimum) {
            this.note(offset, key, `must be ${spec.minimum} or more, not ${value}`);
        }
        return value;
    }
    checkText(value, rules, key, offset, kind) {
        if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'u').test(value)) {
            this.note(offset, key, `${kind}${(0,quote/* quoted */.TL)(value)} must be ${rules.shape}`);
            return;
        }
        const problem = rules.check?.(value);
        if (problem !== undefined)
            this.note(offset, key, `${kind}${(0,quote/* quoted */.TL)(value)} ${problem}`);
    }
    fields(items, spec, key, offset) {
        const known = Object.keys(spec.fields);
        const result = {};
        for (const [name, field] of Object.entries(spec.fields))
            result[name] = field.fallback;
        const seen = new Set();
        for (const item of items) {
            const { name, at } = keyOf(item.key, offset);
            const inner = key === '' ? name : `${key}.${name}`;
            const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
            if (field === undefined) {
                this.note(at, inner, `unknown key ${(0,quote/* quoted */.TL)(name)}`, unknownKeyFix(name, known));
                continue;
            }
            seen.add(name);
            result[name] = this.read(item.value, field.node, inner, at);
        }
        for (const name of known) {
            if (spec.fields[name]?.required !== true || seen.has(name))
                continue;
            const inner = key === '' ? name : `${key}.${name}`;
            this.note(offset, inner, `the key ${name} is missing`, missingFix(name, spec.fields[name].node));
        }
        return result;
    }
    entries(items, spec, key) {
        const result = [];
        for (const item of items) {
            const { name, at } = keyOf(item.key, 0);
            const inner = `${key}.${name}`;
            this.checkText(name, spec.keys, inner, at, 'the key ');
            result.push([name, this.read(item.value, spec.of, inner, at)]);
        }
        return Object.fromEntries(result);
    }
    wrongType(node, spec, key, offset) {
        const found = read_kindOf(node);
        const source = (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(node.value)) : '';
        const plain = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : '';
        const wantsText = spec.kind === 'text' || spec.kind === 'choice';
        const empty = node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
        let fix = `write ${expected(spec)}`;
        if (wantsText && (0,dist/* isScalar */.jn)(node) && !empty)
            fix = `put it in quotes: "${source}"`;
        else if (empty)
            fix = 'give it a value, or remove the key';
        else if (spec.kind === 'object')
            fix = `write its keys below it: ${Object.keys(spec.fields).join(', ')}`;
        else if (spec.kind === 'integer' && /^\d+$/.test(plain))
            fix = `write ${plain} without quotes`;
        else if (spec.kind === 'boolean' && /^(?:true|false)$/.test(plain))
            fix = `write ${plain} without quotes`;
        else if (spec.kind === 'list' && (0,dist/* isScalar */.jn)(node))
            fix = `write a list: [${source}]`;
        this.note(offset, key, `must be ${expected(spec)}, but is ${found}`, fix);
        return undefined;
    }
    note(offset, key, what, fix) {
        this.problems.push({ offset, key, what, ...(fix === undefined ? {} : { fix }) });
    }
}
function unknownKeyFix(name, known) {
    if (name === '<<')
        return 'write the keys themselves: merge keys are not read';
    const guess = nearest(name, known);
    return guess === undefined ? `known here are ${known.join(', ')}` : `did you mean ${guess}?`;
}
function keyOf(node, fallback) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { name: '?', at: node?.range?.[0] ?? fallback };
    // The number 5.0 is the key "5.0" for its writer: take what stands there.
    const name = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return { name, at: node.range?.[0] ?? fallback };
}
function accepts(spec, node) {
    if (spec.kind === 'object' || spec.kind === 'map')
        return (0,dist/* isMap */.jh)(node);
    if (spec.kind === 'list')
        return (0,dist/* isSeq */.oP)(node);
    if (spec.kind === 'either')
        return spec.options.some((each) => accepts(each, node));
    if (!(0,dist/* isScalar */.jn)(node))
        return false;
    if (spec.kind === 'integer')
        return Number.isSafeInteger(node.value);
    return typeof node.value === (spec.kind === 'boolean' ? 'boolean' : 'string');
}
function expected(spec) {
    if (spec.kind === 'text')
        return spec.shape ?? 'a text';
    if (spec.kind === 'choice')
        return spec.values.length === 1 ? `${spec.values[0]}` : `one of ${spec.values.join(', ')}`;
    if (spec.kind === 'integer')
        return 'a whole number';
    if (spec.kind === 'boolean')
        return 'true or false';
    if (spec.kind === 'either')
        return spec.options.map(expected).join(', or ');
    return spec.kind === 'list' ? 'a list' : 'a map of keys';
}
function read_kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map of keys';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return 'empty';
    if (typeof node.value === 'string')
        return `the text ${(0,quote/* quoted */.TL)(node.value)}`;
    return `${typeof node.value === 'boolean' ? 'the boolean' : 'the number'} ${node.source ?? String(node.value)}`;
}
function missingFix(name, node) {
    return name === 'schema-version' ? 'add the line: schema-version: 1' : `add ${name}: ${expected(node)}`;
}
;// CONCATENATED MODULE: ./build/src/config/load.js





const mostBytes = 256 * 1024;
const mostProblems = 10;
/**
 * Reads a config file; without one (undefined) every key has its default.
 * @param file name of the file for messages
 * @throws UserError with file, line, column and key of each mistake, at most ten
 */
function loadConfig(text, file) {
    if (text === undefined)
        return toConfig(defaults());
    if (Buffer.byteLength(text) > mostBytes) {
        throw new errors/* UserError */.yo(`the config has more than ${mostBytes / 1024} KiB`, {
            where: { file },
            fix: 'make it shorter: globs like docs/** stand for many files',
        });
    }
    const { value, problems, place } = readText(text);
    if (problems.length > 0)
        throw failure(problems, (offset, key) => ({ file, ...place(offset), key }));
    return toConfig(value);
}
/** The place of a key of a config file, for messages of later checks; the whole file when it is not there. */
function locateKey(text, file, path) {
    const key = keyText(path);
    if (text === undefined)
        return { file, key };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const offset = offsetOf(document, path);
    return offset === undefined ? { file, key } : { file, ...position(lines, offset), key };
}
/** Where the value of a key begins. A map of numbers may have them as numbers or as texts. */
function offsetOf(document, path) {
    const node = document.getIn(path, true) ?? document.getIn(path.map(String), true);
    return node?.range?.[0];
}
function readText(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => position(lines, offset);
    const syntax = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        key: '',
        ...yamlMistake(error.code, error.message, text, error.pos[0]),
    }));
    if (syntax.length > 0)
        return { value: defaults(), problems: syntax, place };
    const reader = new Reader(document);
    if (document.contents === null) {
        const what = 'the config is empty';
        return {
            value: defaults(),
            problems: [{ offset: 0, key: 'schema-version', what, fix: schemaFix }],
            place,
        };
    }
    const version = document.get('schema-version');
    if (Number.isInteger(version) && version !== configVersion) {
        // Another format: nothing else that could be said about the file would be true.
        const offset = document.getIn(['schema-version'], true).range?.[0] ?? 0;
        const what = `schema-version ${version} is not known to this release of release-actions, which knows ${configVersion}`;
        const fix = 'use the release of release-actions that the file was written for, or write schema-version: 1';
        return { value: defaults(), problems: [{ offset, key: 'schema-version', what, fix }], place };
    }
    const value = reader.read(document.contents, configFormat.node, '', 0);
    if (reader.problems.length > 0)
        return { value, problems: reader.problems, place };
    const problems = crossChecks(value).map(({ path, what, fix }) => {
        return { offset: offsetOf(document, path) ?? 0, key: keyText(path), what, fix };
    });
    return { value, problems, place };
}
const schemaFix = 'add the line: schema-version: 1';
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function yamlMistake(code, message, text, offset) {
    if (code === 'DUPLICATE_KEY') {
        const key = /^["']?([^"':\s]*)/.exec(text.slice(offset))?.[1] ?? '';
        return { what: `the key ${JSON.stringify(key)} stands here twice`, fix: 'keep one of them' };
    }
    if (code === 'MULTIPLE_DOCS')
        return { what: 'holds several YAML documents', fix: 'remove the line ---' };
    if (code === 'TAB_AS_INDENT')
        return { what: 'a tab is used as indentation', fix: 'use blanks' };
    const what = `not YAML: ${message.split('\n')[0]}`;
    if (code === 'TAG_RESOLVE_FAILED')
        return { what, fix: 'remove what begins with "!"' };
    return { what, fix: 'mend it here or in the lines before; a text with special characters needs quotes' };
}
function keyText(path) {
    return path.reduce((text, part, index) => {
        const inList = typeof part === 'number' && path[0] !== 'codenames';
        return inList ? `${text}[${part}]` : index === 0 ? String(part) : `${text}.${part}`;
    }, '');
}
/** The first mistake has its place in the error's field; the others follow in its text, one a line with its own fix. */
function failure(problems, where) {
    const sorted = [...problems].sort((a, b) => a.offset - b.offset);
    const [first] = sorted;
    if (first === undefined)
        throw new Error('no problem to report');
    const place = where(first.offset, first.key);
    if (sorted.length === 1) {
        return new errors/* UserError */.yo(first.what, {
            where: place,
            ...(first.fix === undefined ? {} : { fix: first.fix }),
        });
    }
    const withFix = ({ what, fix }) => (fix === undefined ? what : `${what} (${fix})`);
    const more = sorted
        .slice(1, mostProblems)
        .map((problem) => `${(0,errors/* placeText */.Z9)(where(problem.offset, problem.key))}: ${withFix(problem)}`);
    if (sorted.length > mostProblems)
        more.push(`and ${sorted.length - mostProblems} more`);
    return new errors/* UserError */.yo([withFix(first), ...more].join('\n'), {
        where: place,
        fix: `mend these ${sorted.length} places`,
    });
}
/** The file that says nothing but its version. */
function defaults() {
    const node = configFormat.node;
    if (node.kind !== 'object')
        throw new Error('the config is described as an object');
    const values = Object.entries(node.fields).map(([name, field]) => [name, field.fallback]);
    return { ...Object.fromEntries(values), 'schema-version': configVersion };
}
function toConfig(file) {
    const { images, charts } = file;
    return {
        tagPrefix: file['tag-prefix'],
        branches: file.branches,
        codenames: file.codenames,
        bump: file.bump,
        semverPrerelease: file['semver-prerelease'],
        postRelease: file['post-release'],
        include: file.include,
        exclude: file.exclude,
        versionFiles: { custom: file['version-files'].custom.map(given) },
        python: file.python,
        images: images && {
            registry: images.registry,
            project: images.project,
            platforms: images.platforms,
            versionTag: images['version-tag'],
            channels: images.channels,
            provenance: images.provenance,
            sbom: images.sbom,
            builds: images.builds.map(({ 'build-args': buildArgs, ...build }) => given({ ...build, buildArgs })),
        },
        charts: charts &&
            given({
                paths: charts.paths,
                mode: charts.mode,
                missingImages: charts['missing-images'],
                registry: charts.registry,
                ociProject: charts['oci-project'],
            }),
        ui: file.ui,
        deploy: file.deploy,
        discord: file.discord,
        live: file.live,
    };
}
/** The object without its undefined values: `exactOptionalPropertyTypes` tells the two apart. */
function given(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
;// CONCATENATED MODULE: ./build/src/config/own-set.js

/** Folders that hold other people's or made-up projects (DESIGN §6); dot folders are left out too. */
const foreignFolders = new Set([
    'docs',
    'examples',
    'tests',
    'samples',
    'templates',
    'fixtures',
    'e2e',
    'third_party',
    'vendor',
    'node_modules',
]);
/** The folder that keeps a path out of discovery, e.g. `docs`; undefined when none does. */
function foreignFolder(path) {
    return path
        .split('/')
        .slice(0, -1)
        .find((segment) => foreignFolders.has(segment) || segment.startsWith('.'));
}
/** Whether discovery may look at a path: in no foreign folder and not excluded, or included by name. */
function discoverable(config) {
    const included = compileGlobs(config.include);
    const excluded = compileGlobs(config.exclude);
    return (path) => included(path) || (foreignFolder(path) === undefined && !excluded(path));
}
;// CONCATENATED MODULE: ./build/src/rewrite/leaves.js
/** `['packages', '', 'version']` -> `packages[""].version`. */
function leaves_keyText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[A-Za-z0-9_-]+$/.test(part))
            return `[${JSON.stringify(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** Whether a leaf's path is exactly this; `null` stands for any key or position. */
function pathIs(leaf, ...expected) {
    return (leaf.path.length === expected.length &&
        expected.every((part, index) => part === null || part === leaf.path[index]));
}
/** The value at a path; undefined without one. Of duplicate keys the last counts, as readers do it. */
function valueAt(leaves, ...path) {
    return leaves.findLast((leaf) => pathIs(leaf, ...path))?.value;
}
/** A leaf for a piece of source; `quote` is the length of the opening and closing quotes. */
function makeLeaf(source, range, path, value, quote) {
    const [start, end] = [range[0] + quote, range[1] - quote];
    return { path, value, start, end, editable: source.slice(start, end) === value, quoted: quote > 0 };
}
;// CONCATENATED MODULE: ./build/src/rewrite/splice.js
/**
 * Applies edits to a text; everything outside of them stays byte for byte. Edits may come in any order.
 * @throws Error when two edits overlap or one lies outside of the text: that is a mistake of the rewriter
 */
function splice(text, edits) {
    const parts = [];
    let position = 0;
    for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
        if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
            throw new Error(`edit of ${edit.key} at ${edit.start}..${edit.end} overlaps another or leaves the text`);
        }
        parts.push(text.slice(position, edit.start), edit.text);
        position = edit.end;
    }
    parts.push(text.slice(position));
    return parts.join('');
}
/** 1-based line of a UTF-16 offset; `\n` alone ends a line, so CRLF counts once. */
function lineAt(text, offset) {
    const ends = lineEnds(text);
    let [low, high] = [0, ends.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}
/** Line ends of the text that was asked for last: locks have thousands of places, asked for one after the other. */
let last = { text: '', ends: [] };
function lineEnds(text) {
    if (last.text !== text) {
        const ends = [];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            ends.push(at);
        last = { text, ends };
    }
    return last.ends;
}
/** 1-based column of a UTF-16 offset. */
function columnAt(text, offset) {
    return offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
}
;// CONCATENATED MODULE: ./build/src/rewrite/plain-block-scalar.js
/** A block scalar (YAML 1.2 §8.1) of one indentation, whose lines are being read. Methods give false for any other. */
class BlockScalar {
    /** Of its key. */
    column;
    /** Its header: `|` or `>`, and `-` or `+`. */
    style;
    lines = [];
    indent;
    /** Offset behind its last line; undefined before the first. */
    last;
    constructor(column, style) {
        this.column = column;
        this.style = style;
    }
    /** A blank line, which ends at an offset; those at its end belong to it only when they are kept. */
    blank(line, end) {
        if (this.last === undefined || line !== '')
            return false;
        this.lines.push('');
        if (this.style.endsWith('+'))
            this.last = end;
        return true;
    }
    /** A line with content from a column on, which ends at an offset: they all begin in the same column here. */
    line(line, indent, end) {
        if (indent !== (this.indent ?? indent) || line.endsWith(' '))
            return false;
        this.indent = indent;
        this.lines.push(line.slice(indent));
        this.last = end;
        return true;
    }
    /** Its value and the offset behind it; undefined for one without a line. */
    whole() {
        const { style, lines, last } = this;
        if (last === undefined)
            return undefined;
        const text = lines.join('\n').replace(/\n+$/, '');
        // Of the breaks between two lines of a folded scalar the first goes, or becomes a blank when it is the only one.
        const folded = style.startsWith('>') ? text.replace(/\n(\n*)/g, (_, more) => more || ' ') : text;
        if (style.endsWith('-'))
            return { value: folded, end: last };
        const blank = lines.length - 1 - lines.findLastIndex((line) => line !== '');
        return { value: `${folded}\n${style.endsWith('+') ? '\n'.repeat(blank) : ''}`, end: last };
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/plain-yaml.js


/**
 * YAML in its plainest form, which nearly every chart is written in: blocks of `key: value` and `- value`, one line
 * each, indented with spaces, plain or simply quoted, block scalars of one indentation, and comments. It is here because
 * a general parser takes longer to start than everything else that is done with such files.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not. Its `value`
 * is undefined when a key stands twice, or a plain scalar may be something other than a text, an integer or a boolean
 * of YAML 1.1
 */
function readPlainYaml(text) {
    if (foreign.test(text))
        return undefined;
    const reader = new BlockReader(text);
    let start = 0;
    for (const line of text.split('\n')) {
        if (!reader.line(line, start))
            return undefined;
        start += line.length + 1;
    }
    return reader.end();
}
/** Tabs, carriage returns and other control characters, and markers of documents and directives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const foreign = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m;
const blankOrComment = /^ *(?:#|$)/;
const keyStart = /([A-Za-z_][A-Za-z0-9_./-]{0,200}):(?: +|$)/y;
const itemStart = /- +(?=[^ #])/y;
const plainStart = /^(?:[A-Za-z0-9_./+~$(^<=;]|[^\u0020-\u007e])/;
class BlockReader {
    text;
    leaves = [];
    open = [];
    root;
    unsure = false;
    pending;
    long;
    constructor(text) {
        this.text = text;
        const put = (value) => {
            this.root = value;
        };
        this.pending = { path: [], column: -1, empty: undefined, put };
    }
    /** Reads a line that begins at an offset; false for one that is not of this form. */
    line(line, start) {
        if (this.long !== undefined) {
            const { scalar } = this.long;
            const end = start + line.length + 1;
            const indent = line.search(/[^ ]/);
            if (indent === -1 && start < this.text.length)
                return scalar.blank(line, start + 1);
            if (indent > scalar.column)
                return end <= this.text.length && scalar.line(line, indent, end);
            if (!this.putLong())
                return false;
        }
        return blankOrComment.test(line) || this.content(line, start);
    }
    content(line, start) {
        const first = line.search(/[^ ]/);
        let column = first;
        for (;;) {
            itemStart.lastIndex = column;
            const item = itemStart.exec(line);
            if (item === null)
                break;
            const list = this.listAt(column);
            if (list === undefined)
                return false;
            const { path, value } = list;
            const put = (one) => {
                value.push(one);
            };
            this.pending = { path: [...path, value.length], column, empty: undefined, put };
            column += item[0].length;
        }
        keyStart.lastIndex = column;
        const [head, key] = keyStart.exec(line) ?? [];
        if (head !== undefined && key !== undefined)
            return this.key(line, start, column, key, head.length);
        // A scalar stands right behind a dash: on a line of its own it may go on in the next one.
        const item = this.pending;
        this.pending = undefined;
        return item !== undefined && column > first && this.scalar(line.slice(column), start + column, item);
    }
    /** What was read, once every line is; undefined when a value never came. */
    end() {
        if (this.long !== undefined && !this.putLong())
            return undefined;
        if (this.pending !== undefined && !this.putEmpty())
            return undefined;
        const { leaves, root, unsure } = this;
        return { leaves, value: () => (unsure ? undefined : root) };
    }
    key(line, start, column, key, length) {
        const map = this.mapAt(column);
        if (map === undefined || key === '__proto__')
            return false;
        // Which one of two values counts is for the general parser to say.
        if (typed(key) !== key || Object.hasOwn(map.value, key))
            this.unsure = true;
        const { value } = map;
        const put = (one) => {
            value[key] = one;
        };
        // Reserves the key's place among its siblings, and shows a second one.
        put(undefined);
        const path = [...map.path, key];
        const rest = line.slice(column + length);
        const at = start + column + length;
        if (/^[|>][-+]?$/.test(rest)) {
            this.long = { path, put, start: at, scalar: new BlockScalar(column, rest) };
            return true;
        }
        if (rest !== '' && !rest.startsWith('#'))
            return this.scalar(rest, at, { path, put });
        this.pending = { path, column, empty: rest === '' && line.endsWith(':') ? at : undefined, put };
        return true;
    }
    listAt(column) {
        const { pending } = this;
        // A list may stand in the column of the key that it is the value of, but not in that of a dash.
        const inner = pending !== undefined && (column > pending.column || isKeyAt(pending, column));
        if (pending !== undefined && inner) {
            const block = { kind: 'list', column, path: pending.path, value: [] };
            this.begin(pending, block);
            return block;
        }
        if (pending !== undefined && !this.putEmpty())
            return undefined;
        while ((this.open.at(-1)?.column ?? -1) > column)
            this.open.pop();
        const top = this.open.at(-1);
        return top?.kind === 'list' && top.column === column ? top : undefined;
    }
    mapAt(column) {
        const { pending } = this;
        if (pending !== undefined && column > pending.column) {
            const block = { kind: 'map', column, path: pending.path, value: {} };
            this.begin(pending, block);
            return block;
        }
        if (pending !== undefined && !this.putEmpty())
            return undefined;
        for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
            if (top.column < column)
                return undefined;
            if (top.column === column && top.kind === 'map')
                return top;
            this.open.pop();
        }
        return undefined;
    }
    begin(pending, block) {
        pending.put(block.value);
        this.pending = undefined;
        this.open.push(block);
    }
    putLong() {
        const { long } = this;
        this.long = undefined;
        const whole = long?.scalar.whole();
        if (long === undefined || whole === undefined)
            return false;
        const { path, put, start } = long;
        put(whole.value);
        this.leaves.push({ path, start, ...whole, editable: false, quoted: false });
        return true;
    }
    /** A key without a value, whose next sibling or end has come. */
    putEmpty() {
        const { pending } = this;
        this.pending = undefined;
        if (pending?.empty === undefined)
            return false;
        pending.put(null);
        this.leaves.push(makeLeaf(this.text, [pending.empty, pending.empty], pending.path, '', 0));
        return true;
    }
    scalar(rest, start, { path, put }) {
        const nothing = /^(?:(\[\])|\{\})(?: *| +#.*)$/.exec(rest);
        if (nothing !== null) {
            put(nothing[1] === undefined ? {} : []);
            return true;
        }
        const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?: *| +#.*)$/.exec(rest);
        const text = quoted?.[1] ?? quoted?.[2] ?? rest.replace(/ +(?:#.*)?$/, '');
        const quote = quoted === null ? 0 : 1;
        if (quote === 0 && (!plainStart.test(text) || /:(?: |$)| #/.test(text)))
            return false;
        const value = quote === 1 ? text : typed(text);
        if (value === undefined)
            this.unsure = true;
        put(value);
        this.leaves.push(makeLeaf(this.text, [start, start + text.length + 2 * quote], path, text, quote));
        return true;
    }
}
function isKeyAt({ path, column }, where) {
    return column === where && typeof path.at(-1) === 'string';
}
/** What a plain scalar surely is by YAML 1.1 and 1.2; undefined when it may be something else. */
function typed(text) {
    if (/^(?:true|false)$/.test(text))
        return text === 'true';
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return Number(text);
    const word = /^[A-Za-z_/]/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i.test(text);
    return word || /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(text) ? text : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/yaml.js




/**
 * Parses YAML 1.2 and lists its scalars with their places. Duplicate keys are tolerated: CITATION.cff files in the wild
 * have them, and nothing here depends on which one wins.
 * @throws UserError with file, line and column
 */
function parseYaml(path, text) {
    const plain = readPlainYaml(text);
    if (plain === undefined)
        return parseAnyYaml(path, text);
    return { leaves: plain.leaves, value: () => plain.value() ?? plainValues(text) };
}
/** By the general parser, whatever the form. @throws as {@link parseYaml} does */
function parseAnyYaml(path, text) {
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, logLevel: 'error' });
    const documents = Array.isArray(parsed) ? parsed : [];
    for (const document of documents) {
        const [error] = document.errors;
        if (error === undefined)
            continue;
        const [start] = error.linePos ?? [];
        throw new errors/* UserError */.yo(`not valid YAML: ${error.message.split('\n')[0]}`, {
            where: { file: path, ...(start === undefined ? {} : { line: start.line, column: start.col }) },
            fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
        });
    }
    const leaves = [];
    for (const document of documents)
        walk(document.contents, [], text, leaves);
    return { leaves, value: () => plainValues(text) };
}
/** Plain values by YAML 1.1, as Go's and Python's readers see them. */
function plainValues(text) {
    return (0,dist/* parseDocument */.Tp)(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' }).toJS();
}
function walk(node, at, text, leaves) {
    if ((0,dist/* isMap */.jh)(node)) {
        for (const pair of node.items)
            walk(pair.value, [...at, nameOf(pair.key)], text, leaves);
    }
    else if ((0,dist/* isSeq */.oP)(node)) {
        node.items.forEach((item, index) => {
            walk(item, [...at, index], text, leaves);
        });
    }
    else if ((0,dist/* isScalar */.jn)(node)) {
        leaves.push(leafOf(node, at, text));
    }
    else if ((0,dist/* isAlias */.Vj)(node)) {
        const [start, end] = node.range ?? [0, 0];
        leaves.push({ path: at, value: `*${node.source}`, start, end, editable: false, quoted: false });
    }
}
function nameOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : String(key);
}
function leafOf(node, at, text) {
    const [start, end] = node.range ?? [0, 0];
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const value = String(node.source ?? node.value);
    const plain = makeLeaf(text, [start, end], at, value, quoted ? 1 : 0);
    const leaf = node.anchor === undefined ? plain : { ...plain, anchor: node.anchor };
    return quoted || node.type === 'PLAIN' ? leaf : { ...leaf, editable: false };
}
;// CONCATENATED MODULE: ./build/src/plan/chart-images.js



/**
 * Images of our own project that a chart's default values name: written whole (`image: host/project/name:tag`), or in
 * the parts `registry`, `repository` and `tag` that stand side by side. Images of others are none of our business.
 * @param path of the values.yaml; a chart may have none
 */
function imagesOf(path, read, images) {
    const text = read(path);
    if (text === undefined || images.registry === '')
        return [];
    const { leaves } = parseYaml(path, text);
    const prefix = `${external_node_path_.posix.join(images.registry, images.project)}/`;
    const built = new Set(images.builds.flatMap(({ repositories }) => repositories.map(({ name }) => name)));
    return leaves.flatMap((leaf) => {
        const reference = whole(leaf, leaves);
        if (!reference.startsWith(prefix))
            return [];
        const [name = ''] = reference.slice(prefix.length).split(/[:@]/);
        return [{ key: leaves_keyText(leaf.path), reference, built: built.has(name) }];
    });
}
function whole(leaf, leaves) {
    const parent = leaf.path.slice(0, -1);
    const beside = (name) => valueAt(leaves, ...parent, name) ?? '';
    const isRepository = leaf.path.at(-1) === 'repository';
    const registry = isRepository ? beside('registry') : '';
    const tag = isRepository ? beside('tag') : '';
    const name = registry === '' ? leaf.value : `${registry}/${leaf.value}`;
    return tag === '' || /[:@][^/]*$/.test(name) ? name : `${name}:${tag}`;
}
;// CONCATENATED MODULE: ./build/src/plan/charts.js










const noCharts = {
    registry: '',
    mode: 'auto',
    project: '',
    oci_project: '',
    missing_images: 'fail',
    charts: [],
};
/**
 * The charts that are published, dependencies first.
 * @throws UserError for a path without a chart, a dependency that is not in the tree, twins, cycles, and a chart that
 *   would lie in the repository of an image
 */
function planCharts(config, facts, source, rewrite, images) {
    const { charts } = config;
    if (charts === undefined)
        return noCharts;
    const paths = new Set(facts.files.map(({ path }) => path));
    const tree = {
        has: (path) => paths.has(path),
        read: (path) => rewrite.files.find((file) => file.path === path)?.after ?? facts.read(path),
    };
    const where = (...path) => locateKey(source.text, source.path, ['charts', ...path]);
    const found = charts.paths.flatMap((pattern, index) => {
        const matching = chartFolders(facts, pattern);
        if (matching.length > 0)
            return matching;
        throw new errors/* UserError */.yo(`no folder ${pattern} with a Chart.yaml is in the tree`, {
            where: where('paths', index),
            fix: 'give globs of chart folders, such as charts/*',
        });
    });
    const all = [...new Set(found)].map((folder) => readChart(folder, tree));
    refuseTwins(all);
    const ordered = inOrder(all, tree);
    const ociProject = charts.ociProject ?? external_node_path_.posix.join(images.project, 'charts');
    const registry = charts.registry ?? images.registry;
    const to = { registry, mode: charts.mode, oci_project: ociProject };
    refuseCollision(all, images, to, where('oci-project'));
    return {
        ...to,
        project: images.project || (ociProject.split('/')[0] ?? ''),
        missing_images: charts.missingImages,
        charts: ordered.map((chart) => ({
            name: chart.name,
            path: chart.folder,
            version: chart.version,
            dependencies: ownDependencies(chart, tree).map(({ name }) => name),
            images: imagesOf(external_node_path_.posix.join(chart.folder, 'values.yaml'), tree.read, images),
        })),
    };
}
/** Folders with a Chart.yaml that are not charts below another chart's `charts/`. */
function chartFolders(facts, pattern) {
    const matches = compileGlobs([pattern.replace(/\/+$/, '')]);
    const folders = facts.files
        .filter(({ path, mode }) => /(?:^|\/)Chart\.yaml$/.test(path) && isRegularMode(mode))
        .map(({ path }) => external_node_path_.posix.dirname(path));
    const vendored = (folder) => folders.some((other) => folder.startsWith(`${other}/charts/`));
    return folders.filter((folder) => matches(folder) && !vendored(folder));
}
/** Whether there is a chart that a repository without a charts section could mean. */
function hasChart(facts, config) {
    const allowed = discoverable(config);
    return facts.files.some(({ path }) => /(?:^|\/)Chart\.yaml$/.test(path) && allowed(path));
}
function readChart(folder, tree) {
    const file = external_node_path_.posix.join(folder, 'Chart.yaml');
    const text = tree.read(file) ?? '';
    const { leaves } = parseYaml(file, text);
    const name = valueAt(leaves, 'name') ?? '';
    const version = valueAt(leaves, 'version') ?? '';
    // Helm's own rules of names and versions: docs, "Charts / The Chart.yaml File".
    const problem = !/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(name)
        ? `${JSON.stringify(name)} is not the name of a chart`
        : !/^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)
            ? `${JSON.stringify(version)} is not a version of SemVer, which charts need`
            : undefined;
    if (problem === undefined)
        return { folder, file, text, leaves, name, version };
    throw new errors/* UserError */.yo(problem, { where: { file, key: problem.includes('name of') ? 'name' : 'version' } });
}
function refuseTwins(charts) {
    for (const chart of charts) {
        const twin = charts.find((other) => other !== chart && other.name === chart.name);
        if (twin === undefined)
            continue;
        throw new errors/* UserError */.yo(`two charts have the name ${chart.name}: ${chart.folder} and ${twin.folder}`, {
            where: { file: chart.file, key: 'name' },
            fix: 'name only one of them under charts.paths',
        });
    }
}
const ownFix = 'write the folder of a chart of this repository, such as file://../NAME, or take the dependency out';
/**
 * Charts of this repository that a chart packs. Every other dependency must lie in its `charts/` already: a release
 * fetches nothing from elsewhere.
 */
function ownDependencies(chart, tree) {
    const numbers = chart.leaves.filter(({ path }) => path[0] === 'dependencies').map(({ path }) => path[1]);
    return [...new Set(numbers)].flatMap((index) => {
        const value = (key) => valueAt(chart.leaves, 'dependencies', Number(index), key) ?? '';
        const [name, repository] = [value('name'), value('repository')];
        if (repository.startsWith('file://')) {
            const folder = external_node_path_.posix.join(chart.folder, repository.slice('file://'.length)).replace(/\/$/, '');
            if (tree.has(external_node_path_.posix.join(folder, 'Chart.yaml')))
                return [readChart(folder, tree)];
            throw missing(chart, Number(index), `the chart ${name} is not in ${folder}`, ownFix);
        }
        const vendored = [`charts/${name}/Chart.yaml`, `charts/${name}-${value('version')}.tgz`];
        if (vendored.some((path) => tree.has(external_node_path_.posix.join(chart.folder, path))))
            return [];
        const what = `the chart ${name} is not in the tree: neither ${chart.folder}/charts/${name} nor ${external_node_path_.posix.join(chart.folder, vendored[1] ?? '')}`;
        throw missing(chart, Number(index), what, 'run helm dependency update and commit what it fetched: a release fetches nothing');
    });
}
function missing(chart, index, what, fix) {
    const leaf = chart.leaves.find(({ path }) => path[0] === 'dependencies' && path[1] === index);
    const line = leaf === undefined ? {} : { line: lineAt(chart.text, leaf.start) };
    return new errors/* UserError */.yo(what, { where: { file: chart.file, ...line, key: `dependencies[${index}]` }, fix });
}
/** @throws UserError that lists a cycle, or names a dependency that is not published beside what packs it */
function inOrder(charts, tree) {
    const done = new Map();
    const visit = (chart, trail) => {
        if (done.has(chart.folder))
            return;
        if (trail.includes(chart.folder)) {
            const circle = [...trail.slice(trail.indexOf(chart.folder)), chart.folder].join(' -> ');
            throw new errors/* UserError */.yo(`charts pack one another: ${circle}`, {
                where: { file: chart.file, key: 'dependencies' },
                fix: 'remove one of these dependencies',
            });
        }
        for (const needed of ownDependencies(chart, tree)) {
            visit(charts.find(({ folder }) => folder === needed.folder) ?? needed, [...trail, chart.folder]);
        }
        done.set(chart.folder, chart);
    };
    for (const chart of charts)
        visit(chart, []);
    // What is packed but not published by itself is only visited for its own dependencies.
    return [...done.values()].filter((chart) => charts.includes(chart));
}
/** A chart pushed by OCI under the name of an image would take its tag: same registry, same path. */
function refuseCollision(charts, images, to, where) {
    if (to.mode === 'chartmuseum' || to.registry !== images.registry)
        return;
    const taken = images.builds.flatMap(({ repositories }) => repositories.map(({ name }) => external_node_path_.posix.join(images.project, name)));
    const chart = charts.find(({ name }) => taken.includes(external_node_path_.posix.join(to.oci_project, name)));
    if (chart === undefined)
        return;
    throw new errors/* UserError */.yo(`the chart ${chart.name} would lie in ${to.oci_project}/${chart.name}, where an image lies`, {
        where,
        fix: 'give charts.oci-project a path without images, such as PROJECT/charts',
    });
}
;// CONCATENATED MODULE: ./build/src/oci/address.js


/**
 * Reads the host of a registry, with or without `https://`.
 * @throws UserError for anything else than a host with an optional port, or http to another machine
 */
function registryAddress(text) {
    const match = /^(?:(https?):\/\/)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?\/?$/.exec(text);
    const where = { key: 'registry' };
    if (match === null) {
        throw new UserError(`${JSON.stringify(text)} is not the host of a registry`, {
            where,
            fix: 'write the host alone, such as harbor.example.org; the project has an input of its own',
        });
    }
    const [, scheme, name = '', port = ''] = match;
    const host = `${name.toLowerCase()}${port}`;
    const local = isLoopback(name.toLowerCase());
    if (scheme === 'http' && !local) {
        throw new UserError(`the registry ${host} is named with http: a password would travel in the open`, {
            where,
            fix: `use https://${host}`,
        });
    }
    return { host, origin: `${local && scheme !== 'https' ? 'http' : 'https'}://${host}` };
}
/** OCI distribution-spec 1.1, "Pulling manifests": the grammars of `<name>` and `<reference>`. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const digestName = /^sha256:[0-9a-f]{64}$/;
function isRepository(text) {
    return text.length <= 255 && repositoryName.test(text);
}
function isTag(text) {
    return tagName.test(text);
}
/** Only sha256: no registry in use answers with another algorithm unless it is asked to. */
function isDigest(text) {
    return digestName.test(text);
}
/** @throws UserError: registries answer a wrong name with a plain 404 or a 401, which looks like something else */
function checkRepository(text) {
    if (isRepository(text))
        return text;
    throw new UserError(`${JSON.stringify(text)} cannot be the name of a repository`, {
        fix: 'use lower-case letters and digits, with single . _ - between them and / between parts',
    });
}
/** @throws UserError, see checkRepository */
function checkTag(text) {
    if (isTag(text))
        return text;
    throw new errors/* UserError */.yo(`${JSON.stringify(text)} cannot be an image tag`, {
        fix: 'use at most 128 letters, digits, . _ and -, not beginning with . or -',
    });
}
;// CONCATENATED MODULE: ./build/src/channels/channel.js



/** Whether a version belongs to a line. */
function inLine(version, line) {
    if (line.kind === 'all')
        return true;
    return version.major === line.major && (line.kind === 'major' || version.minor === line.minor);
}
/** `5.0.x`, `5.x.x`, `all versions`: for people. */
function lineText(line) {
    if (line.kind === 'all')
        return 'all versions';
    return line.kind === 'major' ? `${line.major}.x.x` : `${line.major}.${line.minor}.x`;
}
const liveSuffix = '-live';
/**
 * Reads the name of a moving tag: `X.Y` and `X` speak for their numbers (with or without a leading `v`), a codename of
 * the config for its major, every other name for all versions. `<name>-live` is the live tag of `<name>`. Only
 * `latest` is for finals alone.
 * @throws UserError for a name that no registry takes, or that is a version
 */
function readChannel(name, codenames) {
    const where = { key: 'channels' };
    if (!isTag(name)) {
        throw new errors/* UserError */.yo(`${JSON.stringify(name)} cannot be the name of a channel`, {
            where,
            fix: 'use a tag such as 5.1, latest or a codename',
        });
    }
    if (version_tryParseVersion(name.replace(/^v/, '')) !== undefined) {
        throw new errors/* UserError */.yo(`the channel ${name} is a version: such a tag is written once and never moves`, {
            where,
            fix: 'name the line, such as 5.1, a codename or latest',
        });
    }
    const live = name.length > liveSuffix.length && name.endsWith(liveSuffix);
    const base = live ? name.slice(0, -liveSuffix.length) : name;
    return { name, line: lineOfName(base, codenames), live, finalsOnly: base === 'latest' };
}
function lineOfName(name, codenames) {
    const numbers = /^v?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/.exec(name);
    if (numbers !== null) {
        const [, major, minor] = numbers;
        return minor === undefined
            ? { kind: 'major', major: Number(major) }
            : { kind: 'minor', major: Number(major), minor: Number(minor) };
    }
    const major = Object.keys(codenames).find((key) => codenames[Number(key)] === name);
    return major === undefined ? { kind: 'all' } : { kind: 'major', major: Number(major) };
}
/** The order in which the channels of a repository move: narrow before wide, live last; then by name. */
function compareChannels(left, right) {
    return rank(left) - rank(right) || (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
}
function rank({ line, live, finalsOnly }) {
    const width = { minor: 0, major: 1, all: 2 }[line.kind];
    return (live ? 8 : 0) + width + (finalsOnly ? 1 : 0);
}
;// CONCATENATED MODULE: ./build/src/channels/version-tags.js




/** The values that tags of images may name in braces. */
function tagValues(version, codename) {
    return {
        version: version.text,
        'base-version': baseVersion(version).text,
        'tag-version': version.text,
        semver: spell(version, 'dotted').replace('+', '_'),
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        codename,
    };
}
/**
 * The tag that is written once for a version, by the template of the config (`{version}`, `v{semver}`).
 * @throws UserError for a placeholder that cannot be filled in here
 */
function versionTagOf(template, version, codename) {
    const tag = fill(template, tagValues(version, codename));
    const [left] = placeholdersOf(tag);
    if (left === undefined)
        return tag;
    throw new UserError(`the version tag ${template} names {${left}}, which is not known here`, {
        where: { key: 'images.version-tag' },
        fix: 'use a version tag of {version} or {semver} only',
    });
}
const full = (/* unused pure expression or super */ null && (['version', 'tag-version', 'semver']));
/**
 * Reads versions back from tags that a template wrote. A tag that the template would not write is no version tag.
 * Other placeholders match anything.
 */
function versionReader(template) {
    const names = placeholdersOf(template);
    const at = names.findIndex((name) => full.includes(name));
    if (at < 0)
        return () => undefined;
    const source = template.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    const groups = names.map((_, index) => (index === at ? '([0-9A-Za-z._-]+?)' : '[0-9A-Za-z._-]+?'));
    const pattern = new RegExp(`^${source.map((text, index) => text + (groups[index] ?? '')).join('')}$`);
    const semver = names[at] === 'semver';
    return (tag) => {
        const text = pattern.exec(tag)?.[1];
        if (text === undefined)
            return undefined;
        if (!semver)
            return tryParseVersion(text);
        const read = readSpelling(text.replace('_', '+'))?.version;
        return read !== undefined && tagValues(read, '')['semver'] === text ? read : undefined;
    };
}
;// CONCATENATED MODULE: ./build/src/channels/targets.js



/**
 * The channels of templates for a version. `{codename}` of a major without one gives no channel.
 * @throws UserError for a name that cannot be a channel
 */
function channelsOf(templates, version, codenames) {
    const codename = codenames[version.major] ?? '';
    const wanted = codename === '' ? templates.filter((text) => !placeholders_placeholdersOf(text).includes('codename')) : templates;
    const names = wanted.map((template) => placeholders_fill(template, tagValues(version, codename)));
    return [...new Set(names)].map((name) => readChannel(name, codenames));
}
/** Templates of the channels of one repository of a build: its own list or map, else that of all images; live last. */
function templatesOf(build, images, repository) {
    const own = build.channels ?? images.channels;
    const list = Array.isArray(own)
        ? own
        : (own[repository] ?? images.channels);
    return [...list, ...(build.live.includes(repository) ? ['{codename}-live'] : [])];
}
/** What the config's images say, by repository, in the order of the config. */
function targetsOf(images, version, codenames) {
    return images.builds.flatMap((build) => build.repositories.map((repository) => {
        const templates = templatesOf(build, images, repository);
        const platforms = build.platforms ?? images.platforms;
        return { repository, channels: channelsOf(templates, version, codenames), platforms };
    }));
}
;// CONCATENATED MODULE: ./build/src/config/image-builds.js
/**
 * What is built, and below which path it lies. Without `builds` the Dockerfile at the root is the one image, and
 * `project` is its whole name.
 */
function imageBuilds(images) {
    if (images.builds.length > 0)
        return { project: images.project, builds: images.builds };
    const at = images.project.lastIndexOf('/');
    const name = images.project.slice(at + 1);
    const root = { dockerfile: 'Dockerfile', context: '.', repositories: [name], after: [], buildArgs: {} };
    return { project: images.project.slice(0, Math.max(0, at)), builds: [{ ...root, live: [] }] };
}
;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
//#region rolldown:runtime
var __defProp = Object.defineProperty;
var __exportAll = (all, symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};

//#endregion

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/visitor-keys.js
/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
 */
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly string[]`. TODO: check why */

/**
 * @type {VisitorKeys}
 */
const KEYS = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: ["id", "superClass", "body"],
	ClassExpression: ["id", "superClass", "body"],
	ConditionalExpression: ["test", "consequent", "alternate"],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: ["exported", "source", "attributes"],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes",
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: ["left", "right", "body"],
	ForOfStatement: ["left", "right", "body"],
	ForStatement: ["init", "test", "update", "body"],
	FunctionDeclaration: ["id", "params", "body"],
	FunctionExpression: ["id", "params", "body"],
	Identifier: [],
	IfStatement: ["test", "consequent", "alternate"],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: ["specifiers", "source", "attributes"],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: ["openingElement", "children", "closingElement"],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: ["openingFragment", "children", "closingFragment"],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: ["block", "handler", "finalizer"],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"],
};

// Types.
const NODE_TYPES = Object.keys(KEYS);

// Freeze the keys.
for (const type of NODE_TYPES) {
	Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);

/* harmony default export */ const visitor_keys = (KEYS);

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/index.js
/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * See LICENSE file in root directory for full license.
 */


/**
 * @typedef {import('./visitor-keys.js').VisitorKeys} VisitorKeys
 */

// List to ignore keys.
const KEY_BLACKLIST = new Set([
	"parent",
	"leadingComments",
	"trailingComments",
]);

/**
 * Check whether a given key should be used or not.
 * @param {string} key The key to check.
 * @returns {boolean} `true` if the key should be used.
 */
function filterKey(key) {
	return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}

/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * Get visitor keys of a given node.
 * @param {Object} node The AST node to get keys.
 * @returns {readonly string[]} Visitor keys of the node.
 */
function getKeys(node) {
	return Object.keys(node).filter(filterKey);
}
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly` */

/**
 * Make the union set with `KEYS` and given keys.
 * @param {VisitorKeys} additionalKeys The additional keys.
 * @returns {VisitorKeys} The union set.
 */
function unionWith(additionalKeys) {
	const retv =
		/** @type {{ [type: string]: ReadonlyArray<string> }} */
		(Object.assign({}, visitor_keys));

	for (const type of Object.keys(additionalKeys)) {
		if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);

			for (const key of retv[type]) {
				keys.add(key);
			}

			retv[type] = Object.freeze(Array.from(keys));
		} else {
			retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		}
	}

	return Object.freeze(retv);
}



;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs



//#region src/internal-utils/index.ts
/**
* Get the last element from given array
*/
function lib_last(arr) {
	return arr[arr.length - 1] ?? null;
}
/**
* Node to key name
*/
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}

//#endregion
//#region src/parser-options.ts
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
/**
* Get TOML version object from given TOML version string.
*/
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}

//#endregion
//#region src/errors.ts
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
/**
* Get message from error code
*/
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
/**
* TOML parse errors.
*/
var ParseError = class extends SyntaxError {
	/**
	* Initialize this ParseError instance.
	*
	*/
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};

//#endregion
//#region src/tokenizer/code-point.ts
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
/**
* Check whether the code point is a control character.
*/
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
/**
* Check whether the code point is a whitespace.
*/
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
/**
* Check whether the code point is a end of line.
*/
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
/**
* Check whether the code point is an uppercase letter character.
*/
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
/**
* Check whether the code point is a lowercase letter character.
*/
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
/**
* Check whether the code point is a letter character.
*/
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
* Check whether the code point is a digit character.
*/
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
/**
* Check whether the code point is a hex digit character.
*/
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
/**
* Check whether the code point is a octal digit character.
*/
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
/**
* Check whether the code point is valid code point.
*
* see
* - https://unicode.org/glossary/#unicode_scalar_value
* - https://toml.io/en/v1.0.0#string
*/
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}

//#endregion
//#region src/tokenizer/locs.ts
/**
* Find the last index of the array that is less than or equal to the value.
*/
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
/**
* A class for getting lines and columns location.
*/
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	/**
	* Calculate the location of the given index.
	* @param index The index to calculate their location.
	* @returns The location of the index.
	*/
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};

//#endregion
//#region src/tokenizer/code-point-iterator.ts
var CodePointIterator = class {
	/**
	* Initialize this char iterator.
	*/
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};

//#endregion
//#region src/tokenizer/tokenizer.ts
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
/**
* Tokenizer for TOML.
*/
var Tokenizer = class {
	/**
	* Initialize this tokenizer.
	*/
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	/**
	* Report an invalid character error.
	*/
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	/**
	* Get the next token.
	*/
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	/**
	* Get the next code point.
	*/
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	/**
	* Eat the next code point.
	*/
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	/**
	* Moves the character position to the given position.
	*/
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	/**
	* Back the current code point as the given state.
	*/
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	/**
	* Commit the current token.
	*/
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
/**
* Check whether the code point is unquoted-key-char
*/
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
/**
* Check whether the code point is control character other than tab
*/
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
/**
* Check whether the code point is non-eol for TOML 1.1
*/
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
/**
* Check whether the code point is a non-ascii character.
*/
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
/**
* Check whether the given values is valid date
*/
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
/**
* Check whether the given values is valid time
*/
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
/**
* Get date from DateTimeData
*/
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
/**
* Pad with zeros.
*/
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}

//#endregion
//#region src/toml-parser/keys-resolver.ts
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
/**
* Verify duplicate keys from TOMLKeyValue
*/
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = lib_last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
/**
* Verify duplicate keys from TOMLInlineTable
*/
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
/**
* Verify duplicate keys from TOMLArray
*/
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
/**
* Get the after node
*/
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}

//#endregion
//#region src/toml-parser/context.ts
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	/**
	* Get the next token.
	*/
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	/**
	* Report an invalid token error.
	*/
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};

//#endregion
//#region src/toml-parser/index.ts
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	/**
	* Initialize this parser.
	*/
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	/**
	* Parse TOML
	*/
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, lib_last(ctx.table.body));
			applyEndLoc(node, lib_last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, lib_last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, lib_last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		/**
		* Get the text of number
		*/
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
/**
* Check whether the given token is a dot.
*/
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
/**
* Check whether the given token is an equal sign.
*/
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
/**
* Check whether the given token is a left bracket.
*/
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
/**
* Check whether the given token is a right bracket.
*/
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
/**
* Check whether the given token is a left brace.
*/
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
/**
* Check whether the given token is a right brace.
*/
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
/**
* Check whether the given token is a comma.
*/
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
/**
* Check whether the given token is a punctuator.
*/
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
/**
* Check whether the given token is a bare token.
*/
function isBare(token) {
	return token.type === "Bare";
}
/**
* Check whether the given token is a string.
*/
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
/**
* Check whether the given token is a multi-line string.
*/
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
/**
* Check whether the given token is a number.
*/
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
/**
* Check whether the given token is a boolean.
*/
function isBoolean(token) {
	return token.type === "Boolean";
}
/**
* Check whether the given token is a date time.
*/
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
/**
* Apply end locations
*/
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
/**
* clone the location.
*/
function cloneRange(range) {
	return [range[0], range[1]];
}
/**
* clone the location.
*/
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
/**
* clone the location.
*/
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}

//#endregion
//#region src/visitor-keys.ts
const tomlKeys = {
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
};
const lib_KEYS = unionWith(tomlKeys);

//#endregion
//#region src/parser.ts
/**
* Parse source code
*/
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: lib_KEYS,
		services: { isTOML: true }
	};
}

//#endregion
//#region src/traverse.ts
/**
* Check that the given key should be traversed or not.
* @this {Traversable}
* @param key The key to check.
* @returns `true` if the key should be traversed.
*/
function fallbackKeysFilter(key) {
	let value = null;
	return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value === "object" && (typeof value.type === "string" || Array.isArray(value));
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function getFallbackKeys(node) {
	return Object.keys(node).filter(fallbackKeysFilter, node);
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function lib_getKeys(node, visitorKeys) {
	return ((visitorKeys || lib_KEYS)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
/**
* Get the nodes of the given node.
* @param node The node to get.
*/
function* getNodes(node, key) {
	const child = node[key];
	if (Array.isArray(child)) {
		for (const c of child) if (isNode(c)) yield c;
	} else if (isNode(child)) yield child;
}
/**
* Check whether a given value is a node.
* @param x The value to check.
* @returns `true` if the value is a node.
*/
function isNode(x) {
	return x !== null && typeof x === "object" && typeof x.type === "string";
}
/**
* Traverse the given node.
* @param node The node to traverse.
* @param parent The parent node.
* @param visitor The node visitor.
*/
function traverse(node, parent, visitor) {
	visitor.enterNode(node, parent);
	const keys = lib_getKeys(node, visitor.visitorKeys);
	for (const key of keys) for (const child of getNodes(node, key)) traverse(child, node, visitor);
	visitor.leaveNode(node, parent);
}
/**
* Traverse the given AST tree.
* @param node Root node to traverse.
* @param visitor Visitor.
*/
function traverseNodes(node, visitor) {
	traverse(node, null, visitor);
}

//#endregion
//#region src/utils.ts
/**
* Gets the static value for the given node.
*/
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
/** Generates a converter to convert from a node. */
function generateConvertTOMLValue(convertValue) {
	/**
	* Resolve TOML value
	*/
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
/**
* Get the table from the table.
*/
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = lib_last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	/** Get next target from key */
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
/**
* Set the value to the table.
*/
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[lib_last(keys)] = value;
}
/**
* Check whether the given value is a value.
*/
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}

//#endregion
//#region package.json
var name$1 = "toml-eslint-parser";
var version$1 = "1.0.3";

//#endregion
//#region src/meta.ts
var meta_exports = /* @__PURE__ */ __exportAll({
	name: () => lib_name,
	version: () => version
});
const lib_name = name$1;
const version = version$1;

//#endregion
//#region src/index.ts
const VisitorKeys = (/* unused pure expression or super */ null && (lib_KEYS));
/**
* Parse TOML source code
*/
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

//#endregion

;// CONCATENATED MODULE: ./build/src/rewrite/plain-toml.js

/**
 * TOML in its plainest form, which nearly every pyproject.toml and what uv writes are in: tables, keys, strings
 * without escapes, integers, booleans, lists and inline tables. It is here because the first document costs a
 * general parser more than everything else that is done with it.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not
 */
function readPlainToml(text) {
    if (plain_toml_foreign.test(text))
        return undefined;
    const reader = new TomlReader(text);
    return reader.document() ? { leaves: reader.leaves, value: () => reader.root } : undefined;
}
/** Carriage returns and other control characters, and half surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const plain_toml_foreign = /[\x00-\x08\x0b-\x1f\x7f\ufeff]|\p{Cs}/u;
const blanks = /[ \t]*/y;
const gap = /(?:[ \t\n]|#.*)*/y;
const lineEnd = /[ \t]*(?:#.*)?(?:\n|$(?!\n))/y;
const keyPart = /([A-Za-z0-9_-]+)|"([^"\\\n]*)"|'([^'\n]*)'/y;
const string = /"(?!"")([^"\\\n]*)"|'(?!'')([^'\n]*)'/y;
const multiline = /"""(?!")([^\\]*?)"""(?!")|'''(?!')([\s\S]*?)'''(?!')/y;
const word = /(?:true|false|0|[1-9]\d{0,14})(?=[ \t\n,\]}#]|$)/y;
class TomlReader {
    leaves = [];
    root = {};
    text;
    origins = new Map([[this.root, 'header']]);
    /** Arrays of tables: others cannot be extended by a header. */
    lists = new Set();
    at = 0;
    table = { value: this.root, path: [] };
    constructor(text) {
        this.text = text;
    }
    /** Whether the whole text is of the form. */
    document() {
        for (this.take(gap); this.at < this.text.length; this.take(gap)) {
            const sound = this.text[this.at] === '[' ? this.header() : this.pair(this.table.value, this.table.path);
            if (!sound || this.take(lineEnd) === undefined)
                return false;
        }
        return true;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (match !== null)
            this.at += match[0].length;
        return match ?? undefined;
    }
    has(literal) {
        if (!this.text.startsWith(literal, this.at))
            return false;
        this.at += literal.length;
        return true;
    }
    /** `a.b."c"`; undefined for any other spelling. */
    keys() {
        const keys = [];
        do {
            const part = this.take(keyPart);
            const key = part?.[1] ?? part?.[2] ?? part?.[3];
            if (key === undefined || key === '__proto__')
                return undefined;
            keys.push(key);
        } while (this.has('.'));
        return keys;
    }
    header() {
        const list = this.has('[[');
        if (!list && !this.has('['))
            return false;
        const keys = this.keys();
        const last = keys?.pop();
        if (keys === undefined || last === undefined || !this.has(list ? ']]' : ']'))
            return false;
        const outer = this.descend(keys);
        if (outer === undefined)
            return false;
        const known = Object.hasOwn(outer.value, last) ? outer.value[last] : undefined;
        return list ? this.addTo(known, outer, last) : this.enter(known, outer, last);
    }
    /** The table that a header's keys but the last lead to; of an array of tables its newest. */
    descend(keys) {
        let { value, path } = { value: this.root, path: [] };
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known === undefined) {
                value = this.newTable(value, key, 'implied');
                path = [...path, key];
            }
            else if (this.lists.has(known)) {
                const tables = known;
                path = [...path, key, tables.length - 1];
                value = tables.at(-1) ?? {};
            }
            else {
                const origin = this.origins.get(known);
                if (origin !== 'implied' && origin !== 'header')
                    return undefined;
                value = known;
                path = [...path, key];
            }
        }
        return { value, path };
    }
    newTable(outer, key, origin) {
        const table = {};
        outer[key] = table;
        this.origins.set(table, origin);
        return table;
    }
    addTo(known, outer, key) {
        if (known !== undefined && !this.lists.has(known))
            return false;
        const tables = known ?? [];
        const table = {};
        this.origins.set(table, 'header');
        this.lists.add(tables);
        outer.value[key] = tables;
        tables.push(table);
        this.table = { value: table, path: [...outer.path, key, tables.length - 1] };
        return true;
    }
    enter(known, outer, key) {
        if (known !== undefined && this.origins.get(known) !== 'implied')
            return false;
        const value = known ?? this.newTable(outer.value, key, 'header');
        this.origins.set(value, 'header');
        this.table = { value, path: [...outer.path, key] };
        return true;
    }
    /** `key = value`; a dotted key makes its tables itself or goes on with ones that a dotted key made. */
    pair(table, path) {
        const keys = this.keys();
        const last = keys?.pop();
        this.take(blanks);
        if (keys === undefined || last === undefined || !this.has('='))
            return false;
        this.take(blanks);
        let value = table;
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known !== undefined && this.origins.get(known) !== 'dotted')
                return false;
            value = known ?? this.newTable(value, key, 'dotted');
        }
        if (Object.hasOwn(value, last))
            return false;
        const found = this.value([...path, ...keys, last]);
        if (found === undefined)
            return false;
        value[last] = found;
        return true;
    }
    value(path) {
        const start = this.at;
        const quoted = this.take(string);
        const long = quoted === undefined ? this.take(multiline) : undefined;
        // The newline right behind the opening quotes does not count.
        const value = quoted?.[1] ?? quoted?.[2] ?? (long?.[1] ?? long?.[2])?.replace(/^\n/, '');
        if (value !== undefined) {
            this.leaves.push(makeLeaf(this.text, [start, this.at], path, value, long === undefined ? 1 : 3));
            return value;
        }
        if (this.has('['))
            return this.list(path);
        if (this.has('{'))
            return this.inlineTable(path);
        const source = this.take(word)?.[0];
        if (source === undefined)
            return undefined;
        this.leaves.push({ ...makeLeaf(this.text, [start, this.at], path, source, 0), editable: false });
        return /^\d/.test(source) ? Number(source) : source === 'true';
    }
    list(path) {
        const values = [];
        for (this.take(gap); !this.has(']'); this.take(gap)) {
            const value = this.value([...path, values.length]);
            if (value === undefined)
                return undefined;
            values.push(value);
            this.take(gap);
            if (!this.has(',') && this.text[this.at] !== ']')
                return undefined;
        }
        return values;
    }
    inlineTable(path) {
        const table = {};
        this.take(blanks);
        if (!this.has('}')) {
            do {
                this.take(blanks);
                if (!this.pair(table, path))
                    return undefined;
                this.take(blanks);
            } while (this.has(','));
            if (!this.has('}'))
                return undefined;
        }
        this.origins.set(table, 'inline');
        return table;
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/toml.js




/** The planner and the rewriter read the same files, and parsing is most of what either does. */
const known = new Map();
const mostKnown = 5_000;
/**
 * Parses TOML (1.1, which holds 1.0) and lists its scalars with their places. The same text gives the same answer, which
 * nobody may change.
 * @param lineOffset lines of the file before this piece of it
 * @throws UserError with file, line and column
 */
function parseToml(path, text, lineOffset = 0) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const parsed = readPlainToml(text) ?? parseAnyToml(path, text, lineOffset);
    // A piece of a file, of which there may be thousands, is not read again.
    if (lineOffset > 0)
        return parsed;
    if (known.size >= mostKnown)
        known.clear();
    known.set(text, parsed);
    return parsed;
}
/** By the general parser, whatever the form. @throws as {@link parseToml} does */
function parseAnyToml(path, text, lineOffset = 0) {
    const program = parse(path, text, lineOffset);
    const leaves = [];
    const walk = (node, at) => {
        if (node.type === 'TOMLArray') {
            node.elements.forEach((element, index) => {
                walk(element, [...at, index]);
            });
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const pair of node.body)
                walk(pair.value, [...at, ...keysOf(pair.key)]);
        }
        else if (node.kind === 'string') {
            leaves.push(makeLeaf(text, node.range, at, node.value, node.multiline ? 3 : 1));
        }
        else {
            leaves.push({ ...makeLeaf(text, node.range, at, text.slice(...node.range), 0), editable: false });
        }
    };
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLKeyValue')
            walk(part.value, keysOf(part.key));
        else
            for (const pair of part.body)
                walk(pair.value, [...part.resolvedKey, ...keysOf(pair.key)]);
    }
    return { leaves, value: () => getStaticTOMLValue(program) };
}
function keysOf(key) {
    return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}
function parse(path, text, lineOffset) {
    try {
        return parseTOML(text, { tomlVersion: '1.1' });
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        throw new errors/* UserError */.yo(`not valid TOML: ${error.message}`, {
            where: { file: path, line: error.lineNumber + lineOffset, column: error.column + 1 },
            fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
        });
    }
}
;// CONCATENATED MODULE: ./build/src/plan/locked.js




const lockFile = 'uv.lock';
/**
 * The version of a package that uv.lock at the root pins: for version tags such as `{version}-v6-{locked:NAME}`.
 * Source: uv docs, "Resolution / Lockfile" (`[[package]]` with `name` and `version`).
 * @throws UserError when there is no lock, or the package is not in it, or is in it with several versions
 */
function lockedVersion(name, facts, where) {
    const text = facts.read(lockFile);
    if (text === undefined) {
        throw new errors/* UserError */.yo(`{locked:${name}} needs a ${lockFile} at the root of the repository`, {
            where,
            fix: 'commit the lock, or use a version tag without {locked:…}',
        });
    }
    const wanted = normalizeName(name);
    const blocks = text.split(/^(?=\[\[package\]\]$)/m).slice(1);
    const versions = new Set();
    for (const block of blocks) {
        // Only the packages of that name are parsed: a lock has hundreds.
        if (normalizeName(/^name = "([^"]*)"$/m.exec(block)?.[1] ?? '') !== wanted)
            continue;
        const version = valueAt(parseToml(lockFile, block).leaves, 'package', 0, 'version');
        if (version !== undefined)
            versions.add(version);
    }
    const [version] = versions;
    if (version !== undefined && versions.size === 1)
        return version;
    const what = version === undefined
        ? `${lockFile} has no package ${name}`
        : `${lockFile} has ${name} in several versions: ${[...versions].join(', ')}`;
    throw new errors/* UserError */.yo(what, { where, fix: 'name a package that is locked once' });
}
;// CONCATENATED MODULE: ./build/src/plan/images.js










/** GitHub starts at most this many jobs of one matrix. */
const mostLegs = 256;
const noImages = {
    registry: '',
    project: '',
    version_tag: '',
    version_tag_template: '',
    codenames: {},
    builds: [],
    legs: [{ id: 'none', images: [], platform: '' }],
};
/**
 * What is built and where it goes, bases before what is built on them.
 * @throws UserError for a Dockerfile or folder that is not in the tree, and names that no registry takes
 */
function planImages(version, config, facts, source) {
    const { images } = config;
    if (images === undefined)
        return noImages;
    const { project, builds } = imageBuilds(images);
    const planned = images_inOrder(builds).map((build) => {
        checkFiles(build, images, facts, source);
        return plannedImage(build, images, version, config);
    });
    return {
        registry: images.registry,
        project,
        version_tag: versionTag(images, version, config, facts, source),
        version_tag_template: images.versionTag,
        codenames: Object.fromEntries(Object.entries(config.codenames)),
        builds: planned,
        legs: legsOf(planned),
        ...attestations(images),
    };
}
/** Bases first, else as the config has them. The config was checked for cycles. */
function images_inOrder(builds) {
    const done = new Set();
    const visit = (build) => {
        if (done.has(build))
            return;
        for (const name of build.after) {
            const base = builds.find(({ repositories }) => repositories.includes(name));
            if (base !== undefined && base !== build)
                visit(base);
        }
        done.add(build);
    };
    for (const build of builds)
        visit(build);
    return [...done];
}
function checkFiles(build, images, facts, source) {
    const at = images.builds.indexOf(build);
    const where = (key) => locateKey(source.text, source.path, ['images', 'builds', at, key]);
    const isFile = facts.files.some(({ path, mode }) => path === build.dockerfile && mode !== '160000');
    if (!isFile) {
        const what = at < 0
            ? 'images has no builds, and there is no Dockerfile at the root'
            : `there is no file ${build.dockerfile}`;
        throw new errors/* UserError */.yo(what, {
            where: at < 0 ? locateKey(source.text, source.path, ['images']) : where('dockerfile'),
            fix: 'list what is built under images.builds, with paths from the top of the repository',
        });
    }
    const folder = build.context.replace(/^\.\/?|\/$/g, '');
    if (folder === '' || facts.files.some(({ path }) => path.startsWith(`${folder}/`)))
        return;
    throw new errors/* UserError */.yo(`there is no folder ${build.context}`, { where: where('context') });
}
/** Nothing without a wish: the plan of a repository that has none stays as it is. */
function attestations({ provenance, sbom }) {
    return provenance === 'off' && !sbom ? {} : { attestations: { provenance, sbom } };
}
function plannedImage(build, images, version, config) {
    const codename = config.codenames[version.major] ?? '';
    // A post-release rebuilds what the base version is: only what asks for the tag's version gets it.
    const values = { ...tagValues(version, codename), version: baseVersion(version).text };
    return {
        name: build.repositories[0] ?? '',
        dockerfile: build.dockerfile,
        context: build.context,
        target: build.target ?? '',
        repositories: build.repositories.map((name) => ({
            name,
            channels: channelsOf(templatesOf(build, images, name), version, config.codenames)
                .sort(compareChannels)
                .map((channel) => channel.name),
        })),
        platforms: [...new Set(build.platforms ?? images.platforms)],
        after: build.after,
        build_args: Object.fromEntries(Object.entries(build.buildArgs).map(([name, value]) => [name, placeholders_fill(value, values)])),
    };
}
/** @throws UserError for a placeholder that cannot be filled in, and for a text that no registry takes as a tag */
function versionTag(images, version, config, facts, source) {
    const where = locateKey(source.text, source.path, ['images', 'version-tag']);
    const values = { ...tagValues(version, config.codenames[version.major] ?? '') };
    for (const name of placeholders_placeholdersOf(images.versionTag)) {
        if (name.startsWith('locked:'))
            values[name] = lockedVersion(name.slice('locked:'.length), facts, where);
    }
    return checkTag(placeholders_fill(images.versionTag, values));
}
/**
 * One leg for each chain of images that are built on one another, and each platform that one of them has. A chain
 * stays in one job: its images are passed on inside of it. Chains share legs when there would be too many.
 */
function legsOf(builds, most = mostLegs) {
    const chains = chainsOf(builds);
    const platforms = [...new Set(builds.flatMap((build) => build.platforms))];
    const wanted = platforms.flatMap((platform) => chains.flatMap((chain) => {
        const images = chain.filter((build) => build.platforms.includes(platform));
        return images.length === 0 ? [] : [{ platform, images: images.map(({ name }) => name) }];
    }));
    const shared = wanted.length <= most ? wanted : merged(wanted, platforms, most);
    return shared.map(({ platform, images }, index) => ({
        id: `${wanted.length <= most ? slug(images[0] ?? '') : `part-${index + 1}`}-${slug(platform)}`,
        images,
        platform,
    }));
}
/** Images that hang together by `after`, in the order of the builds. */
function chainsOf(builds) {
    const chains = [];
    for (const build of builds) {
        const touching = chains.filter((chain) => chain.some((base) => base.repositories.some(({ name }) => build.after.includes(name))));
        for (const chain of touching)
            chains.splice(chains.indexOf(chain), 1);
        chains.push([...touching.flat(), build].sort((a, b) => builds.indexOf(a) - builds.indexOf(b)));
    }
    return chains;
}
function merged(wanted, platforms, most) {
    const each = Math.max(1, Math.floor(most / platforms.length));
    return platforms.flatMap((platform) => {
        const own = wanted.filter((leg) => leg.platform === platform);
        const size = Math.ceil(own.length / each);
        return Array.from({ length: Math.ceil(own.length / size) }, (_, index) => ({
            platform,
            images: own.slice(index * size, (index + 1) * size).flatMap(({ images }) => images),
        }));
    });
}
/** For names of artifacts: they cannot hold a slash. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-');
}
;// CONCATENATED MODULE: ./build/src/core/plain.js
/** Reads parsed TOML, YAML or JSON that may have any shape: what has not the wanted shape counts as absent. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The table under these keys; an empty one when there is none. */
function tableAt(value, ...keys) {
    const found = valueIn(value, keys);
    return isTable(found) ? found : {};
}
/** The text under these keys. */
function textAt(value, ...keys) {
    const found = valueIn(value, keys);
    return typeof found === 'string' ? found : undefined;
}
/** The texts of the list under these keys; a lone text is a list of one. */
function textsAt(value, ...keys) {
    const found = valueIn(value, keys);
    if (typeof found === 'string')
        return [found];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function valueIn(value, keys) {
    return keys.reduce((inner, key) => (isTable(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
;// CONCATENATED MODULE: ./build/src/python/git-version.js


/** Build requirements that take the version from git by being there. */
const byRequirement = [
    'setuptools-scm',
    'versioningit',
    'setuptools-git-versioning',
    'hatch-vcs',
    'flit-scm',
    'pbr',
];
/** hatch's version sources that ask git. */
const hatchSources = {
    vcs: 'hatch-vcs',
    versioningit: 'versioningit',
    'uv-dynamic-versioning': 'uv-dynamic-versioning',
};
/**
 * The tool that takes the version of a package from git tags at build time; undefined when none does, or when it is
 * not known. Says nothing of a package whose version is static or read from a file: ask for those first.
 */
function gitVersionTool({ pyproject, setupPy, setupCfg }) {
    const tool = tableAt(pyproject, 'tool');
    const hatch = textAt(tool, 'hatch', 'version', 'source');
    if (hatch !== undefined)
        return hatchSources[hatch];
    if (textAt(tool, 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    if (hasPoetryPlugin(pyproject))
        return 'poetry-dynamic-versioning';
    if (/\bversioneer\b/.test(setupPy ?? '') || tool['versioneer'] !== undefined)
        return 'versioneer';
    if (/\buse_scm_version\b/.test(setupPy ?? ''))
        return 'setuptools-scm';
    if (/\bpbr\s*=\s*True\b/.test(setupPy ?? ''))
        return 'pbr';
    const provider = textAt(tool, 'scikit-build', 'metadata', 'version', 'provider');
    if (provider === 'scikit_build_core.metadata.setuptools_scm')
        return 'setuptools-scm';
    const requires = textsAt(pyproject, 'build-system', 'requires').map(requirementName);
    const old = /^setup_requires\s*=((?:[^\n]*\n?)(?:[ \t]+[^\n]*\n?)*)/m.exec(setupCfg ?? '')?.[1] ?? '';
    const named = [...requires, ...old.split(/[\n;,]/).map(requirementName)];
    const found = byRequirement.find((name) => named.includes(name));
    if (found !== undefined)
        return found;
    return /["'\s]git["'\s,]+(?:describe|rev-parse|tag)\b/.test(setupPy ?? '') ? 'setup.py' : undefined;
}
/** Whether poetry's plugin computes the version; what stands in tool.poetry.version is then a dummy. */
function hasPoetryPlugin(pyproject) {
    return (tableAt(pyproject, 'tool', 'poetry-dynamic-versioning')['enable'] === true ||
        textAt(pyproject, 'build-system', 'build-backend') === 'poetry_dynamic_versioning.backend');
}
/** What to set so that a tool reads tags such as `version/5.1.0`; undefined for tools that are not known well. */
function tagSetting(tool, prefix) {
    const literal = prefix.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = `'^${literal}(?P<version>.+)$'`;
    const stages = '((?P<stage>a|b|rc)(?P<revision>\\d+))?';
    const settings = {
        'setuptools-scm': `tool.setuptools_scm.tag_regex = ${pattern}`,
        'hatch-vcs': `tool.hatch.version.tag-pattern = ${pattern}`,
        versioningit: `tool.versioningit.tag2version.rmprefix = '${prefix}'`,
        versioneer: `tag_prefix = '${prefix}' in tool.versioneer (or [versioneer] of setup.cfg)`,
        'pdm-backend': `tool.pdm.version.tag_regex = ${pattern}`,
        'poetry-dynamic-versioning': `tool.poetry-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        'uv-dynamic-versioning': `tool.uv-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        pbr: "tag-prefix: '' in the release config, because pbr reads only tags without a prefix",
    };
    return Object.hasOwn(settings, tool) ? settings[tool] : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/paths.js

/** A path relative to a file's folder; undefined when it leaves the repository or is absolute. */
function besides(file, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), relative)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/locate.js


const nothing = { locations: [], leftAlone: [], warnings: [] };
function mergeSurveys(surveys) {
    return {
        locations: surveys.flatMap((survey) => survey.locations),
        leftAlone: surveys.flatMap((survey) => survey.leftAlone),
        warnings: surveys.flatMap((survey) => survey.warnings),
    };
}
/** Reads a version in any spelling that Python, npm or Helm would understand as X.Y.Z…; undefined for others. */
function readValue(text) {
    const spelled = spelling_readSpelling(text);
    if (spelled !== undefined)
        return spelled;
    if (!/^v?\d+\.\d+\.\d+/.test(text))
        return undefined;
    const guess = canonicalGuess(text);
    const version = guess === undefined ? undefined : version_tryParseVersion(guess);
    return version === undefined
        ? undefined
        : { version, style: undefined, prefix: text.startsWith('v') ? 'v' : '' };
}
/** A static value is ours if, in any spelling, it lies in the window; else the reason why it is left alone. */
function judge(text, window) {
    const reading = readValue(text);
    if (reading === undefined)
        return { reason: 'not a version X.Y.Z' };
    if (inWindow(reading.version, window.from, window.to))
        return { ours: reading };
    return { reason: `outside of ${window.from.text} to ${window.to.text}` };
}
function isOurs(text, window) {
    return text !== undefined && 'ours' in judge(text, window);
}
/** One value: a location when it is ours by the window, else left alone with the reason. */
function surveyValue(key, { from, start }, place, window) {
    const verdict = judge(from, window);
    if ('reason' in verdict) {
        return { ...nothing, leftAlone: [{ key, start, value: from, reason: verdict.reason }] };
    }
    const { style, prefix } = verdict.ours;
    return { ...nothing, locations: [{ key, start, end: start + from.length, from, place, style, prefix }] };
}
/** `YYYY-MM-DD` in UTC of a time in seconds. */
function dateOf(time) {
    return new Date(time * 1000).toISOString().slice(0, 10);
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-source.js
/** Python source as far as literals go: enough to find assignments and strings without running anything. */
/** Stands for every character of a string. */
const mark = '\u0001';
const tokens = /#[^\r\n]*|([A-Za-z]{0,2})("""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*')/g;
function readPython(text) {
    const strings = [];
    const code = text.replace(tokens, (token, prefix, body, at) => {
        if (body === undefined)
            return ' '.repeat(token.length);
        const quotes = /^(?:"""|''')/.test(body) ? 3 : 1;
        const [from, to] = [at + (prefix ?? '').length + quotes, at + token.length - quotes];
        const inner = text.slice(from, to);
        const plain = /^[ru]?$/i.test(prefix ?? '') && !inner.includes('\\');
        strings.push({ start: at, end: at + token.length, from, to, text: inner, plain });
        return mark.repeat(token.length);
    });
    return { text, code, strings };
}
/** Assignments at the start of a line: `a = …`, `a: str = …`, `a = b = …`. */
function assignments({ code }) {
    const pattern = /^(?:[A-Za-z_]\w*[ \t]*(?::[^=\r\n]+)?=(?!=)[ \t]*)+/gm;
    return [...code.matchAll(pattern)].map((match) => {
        const names = match[0].split('=').flatMap((target) => /^[ \t]*([A-Za-z_]\w*)/.exec(target)?.[1] ?? []);
        const end = match.index + match[0].length;
        const opening = /^(?:[([]\s*)*/.exec(code.slice(end, end + longest))?.[0] ?? '';
        return { names, at: end + opening.length, wrapped: opening !== '' };
    });
}
/** No version with its parentheses and comments is longer, in UTF-16 units. */
const longest = 1000;
/**
 * The string that is the whole value at an offset; undefined when it is only a part of it, or no plain string.
 * @param wrapped whether the value stands in parentheses, those of a call included
 */
function stringAt({ code, strings }, at, wrapped) {
    const found = strings.find((literal) => literal.start === at);
    if (found === undefined || !found.plain || /[\r\n]/.test(found.text))
        return undefined;
    const after = code.slice(found.end, found.end + longest);
    return (wrapped ? /^\s*(?:[,)\]]|$)/ : /^[ \t]*(?:[;\r\n]|$)/).test(after) ? found : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/requirement.js


/** Reads name and version clauses of a PEP 508 requirement; extras, markers and URLs are skipped, not judged. */
function readRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/.exec(text);
    if (head === null || head[1] === undefined)
        return undefined;
    const rest = /^\(?[^;@)]*/.exec(text.slice(head[0].length))?.[0] ?? '';
    return { name: normalizeName(head[1]), clauses: readClauses(rest, head[0].length) };
}
/** Clauses of a specifier set such as `==5.0.0, !=4.1`; offsets are shifted by `offset`. */
function readClauses(text, offset) {
    return [...text.matchAll(/(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)/g)].map((match) => {
        const [whole, operator = '', version = ''] = match;
        const end = offset + match.index + whole.length;
        return { operator, version, start: end - version.length, end };
    });
}
/**
 * Pins on own packages in one requirement. Only `==` and `===` move; another operator is a decision of its author and
 * is reported when it names a version of ours.
 */
function surveyRequirement(key, text, start, scope) {
    const requirement = readRequirement(text);
    const own = requirement === undefined ? undefined : scope.packages.get(requirement.name);
    if (requirement === undefined || own === undefined)
        return nothing;
    const { window } = scope.context;
    const surveys = requirement.clauses.map((clause) => {
        const place = { key, start: start + clause.start, end: start + clause.end };
        const alone = (reason) => ({
            ...nothing,
            leftAlone: [
                { key, start: place.start, value: `${own.name}${clause.operator}${clause.version}`, reason },
            ],
        });
        if (clause.operator !== '==' && clause.operator !== '===') {
            return isOurs(clause.version, window) ? alone(`only == is rewritten, not ${clause.operator}`) : nothing;
        }
        if (own.version !== undefined && !isOurs(own.version, window)) {
            return isOurs(clause.version, window) ? alone(`${own.name} itself stays at ${own.version}`) : nothing;
        }
        const verdict = judge(clause.version, window);
        if ('reason' in verdict)
            return alone(verdict.reason);
        const { style, prefix } = verdict.ours;
        return { ...nothing, locations: [{ ...place, from: clause.version, place: 'pep440', style, prefix }] };
    });
    return mergeSurveys(surveys);
}
;// CONCATENATED MODULE: ./build/src/rewrite/setup-file.js



/** The name that a setup.py or setup.cfg gives as a literal. */
function setupName(path, text) {
    return path.endsWith('.cfg')
        ? cfgOption(text, 'metadata', 'name')
        : argument(readPython(text), 'name')?.from;
}
/** The version that a setup.py or setup.cfg gives as a literal, with its offset; `attr:` and `file:` are not literals. */
function setupVersion(path, text) {
    if (!path.endsWith('.cfg'))
        return argument(readPython(text), 'version');
    const found = cfgLines(text).find(({ section, key }) => section === 'metadata' && key === 'version');
    return found === undefined || /^(?:attr|file):|^$/.test(found.from) ? undefined : found;
}
/** `version` and literal pins on own packages of a setup.py or setup.cfg. Computed values (f-strings) have no place. */
function surveySetupFile({ path, text }, scope) {
    const version = setupVersion(path, text);
    const pins = path.endsWith('.cfg') ? cfgPins(text) : pythonPins(text);
    return mergeSurveys([
        version === undefined ? nothing : surveyValue('version', version, 'pep440', scope.context.window),
        ...pins.map(({ key, from, start }) => surveyRequirement(key, from, start, scope)),
    ]);
}
/** A keyword argument of the call of `setup`: a literal, or a name that is assigned one at the start of a line. */
function argument(python, name) {
    const { code } = python;
    const call = /^(?:setuptools\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code);
    if (call === null)
        return undefined;
    const pattern = new RegExp(`[(,]\\s*${name}\\s*=(?!=)\\s*`, 'g');
    pattern.lastIndex = call.index;
    const match = pattern.exec(code);
    if (match === null)
        return undefined;
    const at = match.index + match[0].length;
    const variable = /^[A-Za-z_]\w*(?=\s*[,)])/.exec(code.slice(at))?.[0];
    const literal = variable === undefined
        ? stringAt(python, at, true)
        : assignments(python)
            .filter(({ names }) => names.includes(variable))
            .map((assignment) => stringAt(python, assignment.at, assignment.wrapped))[0];
    return literal === undefined ? undefined : { from: literal.text, start: literal.from };
}
/** Every string literal of Python source that may be a requirement. */
function pythonPins(text) {
    return readPython(text)
        .strings.filter(({ plain, text: value }) => plain && /[=<>~!]/.test(value) && !value.includes('\n'))
        .map(({ text: from, from: start }) => ({ key: 'install_requires', from, start }));
}
const requirementLists = new Set(['install_requires', 'setup_requires', 'tests_require']);
function cfgPins(text) {
    return cfgLines(text)
        .filter(({ section, key }) => section === 'options' ? requirementLists.has(key) : section === 'options.extras_require')
        .map(({ section, key, from, start }) => ({
        key: section === 'options' ? key : `extras_require.${key}`,
        from,
        start,
    }));
}
/** The value of an option of setup.cfg, its lines joined by `\n`; undefined without it. */
function cfgOption(text, section, key) {
    const found = cfgLines(text).filter((line) => line.section === section && line.key === key);
    return found.length === 0
        ? undefined
        : found
            .map(({ from }) => from)
            .filter((line) => line !== '')
            .join('\n');
}
/** Every line of setup.cfg that holds a value or a part of one. */
function cfgLines(text) {
    let section = '';
    let key = '';
    return [...text.matchAll(/^([^\r\n]*)$/gm)].flatMap((match) => {
        const line = (match[1] ?? '').trimEnd();
        if (/^\s*[#;]/.test(line) || line === '')
            return [];
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
            return [];
        }
        const option = /^([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/.exec(line);
        if (option !== null)
            key = (option[1] ?? '').toLowerCase().replaceAll('-', '_');
        else if (!/^[ \t]/.test(line))
            return [];
        const from = option === null ? line.trimStart() : (option[2] ?? '');
        return [{ section, key, from, start: match.index + line.length - from.length }];
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/version-source.js





/**
 * Where the dynamic version of a package comes from. Sources: hatch (docs: "Versioning"), flit ("The pyproject.toml
 * config file"), setuptools ("Dynamic Metadata", "Configuring setup() using setup.cfg files"), PDM ("Dynamic project
 * version"), scikit-build-core ("Dynamic metadata"), hatch-nodejs-version.
 */
function versionSource(from) {
    const { pyproject } = from;
    const found = hatchSource(from) ??
        pdmSource(from) ??
        flitSource(from) ??
        poetrySource(from) ??
        scikitSource(from) ??
        setuptoolsSource(from);
    // Tools that ask git often write a module that is not committed, and point the others at it.
    const generated = found?.kind === 'file' && !found.paths.some(from.has);
    if (found !== undefined && !generated)
        return found;
    const [setupPy, setupCfg] = [from.text(inside(from, 'setup.py')), from.text(inside(from, 'setup.cfg'))];
    const tool = gitVersionTool({ pyproject, setupPy, setupCfg });
    if (tool !== undefined)
        return { kind: 'git', tool };
    if (found !== undefined)
        return found;
    if (setupPy !== undefined)
        return { kind: 'computed', file: inside(from, 'setup.py'), key: 'version' };
    return { kind: 'computed', file: inside(from, 'pyproject.toml'), key: 'project.dynamic' };
}
function inside({ folder }, relative) {
    return folder === '' ? relative : `${folder}/${relative}`;
}
function fileSource(from, [file, key], value, relative, form) {
    const owner = inside(from, file);
    const paths = relative.flatMap((path) => besides(owner, path) ?? []);
    return { kind: 'file', file: owner, key, value, paths, form };
}
function hatchSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'hatch', 'version');
    const [source = 'regex', path] = [textAt(settings, 'source'), textAt(settings, 'path')];
    const key = 'tool.hatch.version.path';
    const at = ['pyproject.toml', key];
    if (source === 'env') {
        const variable = textAt(settings, 'variable') ?? '';
        const file = inside(from, 'pyproject.toml');
        return { kind: 'environment', file, key: 'tool.hatch.version.variable', variable };
    }
    if (source === 'nodejs') {
        const relative = path ?? 'package.json';
        return fileSource(from, ['pyproject.toml', 'tool.hatch.version.source'], source, [relative], {
            kind: 'other',
        });
    }
    if (path === undefined)
        return undefined;
    if (source === 'code') {
        const name = textAt(settings, 'expression') ?? '__version__';
        if (!/^\w+$/.test(name))
            return { kind: 'computed', file: inside(from, 'pyproject.toml'), key };
        return fileSource(from, at, path, [path], { kind: 'assignment', name });
    }
    if (source !== 'regex')
        return undefined;
    const pattern = textAt(settings, 'pattern') || defaultPattern;
    return fileSource(from, at, path, [path], { kind: 'pattern', pattern });
}
/** Both with an annotation (`: str`), which not every version of the tools takes. */
const defaultPattern = '(?i)^(__version__|VERSION)(?: ?: ?str)? *= *([\'"])v?(?P<version>.+?)\\2';
const pdmPattern = '^(?:__version__|VERSION)\\s*(?::\\s*\\w+\\s*)?=\\s*["\'](.+?)["\']\\s*(?:#.*)?$';
function pdmSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'pdm', 'version');
    const path = textAt(settings, 'path');
    if (path === undefined || (textAt(settings, 'source') ?? 'file') !== 'file')
        return undefined;
    const pattern = textAt(settings, 'pattern') ?? pdmPattern;
    return fileSource(from, ['pyproject.toml', 'tool.pdm.version.path'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function flitSource(from) {
    const tool = tableAt(from.pyproject, 'tool', 'flit');
    const backend = textAt(from.pyproject, 'build-system', 'build-backend') ?? '';
    if (!/^flit(?:_core)?\./.test(backend))
        return undefined;
    const old = textAt(tool, 'metadata', 'module');
    const given = textAt(tool, 'module', 'name') ?? old;
    const module = given ?? textAt(from.pyproject, 'project', 'name')?.replaceAll('-', '_') ?? '';
    const key = given === undefined
        ? 'project.name'
        : old === given
            ? 'tool.flit.metadata.module'
            : 'tool.flit.module.name';
    const base = module.replaceAll('.', '/');
    // flit_core.common.Module.version_files: later ones win there.
    const inPackage = ['__init__', '__version__', '_version', 'version'].map((name) => `${base}/${name}.py`);
    const relative = ['', 'src/'].flatMap((root) => [...inPackage, `${base}.py`].map((path) => root + path));
    const present = relative.filter((path) => from.has(inside(from, path)));
    const paths = present.length === 0 ? [`${base}/__init__.py`] : present;
    return fileSource(from, ['pyproject.toml', key], module, paths, {
        kind: 'assignment',
        name: '__version__',
    });
}
/** Poetry 2: `dynamic` in the project table, the version still in poetry's own. */
function poetrySource(from) {
    const value = textAt(from.pyproject, 'tool', 'poetry', 'version');
    if (value === undefined || hasPoetryPlugin(from.pyproject))
        return undefined;
    const at = ['pyproject.toml', 'tool.poetry.version'];
    return fileSource(from, at, value, ['pyproject.toml'], { kind: 'other' });
}
function scikitSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'scikit-build', 'metadata', 'version');
    const path = textAt(settings, 'input');
    if (textAt(settings, 'provider') !== 'scikit_build_core.metadata.regex' || path === undefined) {
        return undefined;
    }
    const pattern = textAt(settings, 'regex') ?? defaultPattern;
    return fileSource(from, ['pyproject.toml', 'tool.scikit-build.metadata.version.input'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function setuptoolsSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'setuptools', 'dynamic', 'version');
    const toml = (name) => ['pyproject.toml', `tool.setuptools.dynamic.version.${name}`];
    const files = textsAt(settings, 'file');
    if (files.length > 0)
        return fileSource(from, toml('file'), files.join(', '), files, { kind: 'whole' });
    const attribute = textAt(settings, 'attr');
    if (attribute !== undefined)
        return attributeSource(from, toml('attr'), attribute);
    const cfg = from.text(inside(from, 'setup.cfg'));
    const [, how, what = ''] = /^(attr|file):\s*(.+)$/.exec((cfg && cfgOption(cfg, 'metadata', 'version')) ?? '') ?? [];
    if (how === 'attr')
        return attributeSource(from, ['setup.cfg', 'metadata.version'], what.trim());
    if (how === 'file') {
        const listed = what.split(',').map((path) => path.trim());
        return fileSource(from, ['setup.cfg', 'metadata.version'], what, listed, { kind: 'whole' });
    }
    for (const name of ['setup.cfg', 'setup.py']) {
        const text = from.text(inside(from, name));
        const found = text === undefined ? undefined : setupVersion(name, text);
        if (found !== undefined)
            return fileSource(from, [name, 'version'], found.from, [name], { kind: 'setup' });
    }
    return undefined;
}
/** `pkg.sub.NAME`: the assignment of NAME in the file of `pkg.sub`, beside pyproject.toml or in its source folders. */
function attributeSource(from, at, attribute) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const module = parts.join('/');
    const candidates = sourceFolders(from).flatMap(([prefix, folder]) => {
        if (prefix !== '' && module !== prefix && !module.startsWith(`${prefix}/`))
            return [];
        const rest = external_node_path_.posix.join(folder, module.slice(prefix.length));
        return [`${rest}.py`, external_node_path_.posix.join(rest, '__init__.py')];
    });
    const found = candidates.find((path) => from.has(besides(inside(from, at[0]), path) ?? ''));
    return fileSource(from, at, attribute, [found ?? candidates[1] ?? attribute], { kind: 'assignment', name });
}
/** Module prefix and folder, as package_dir and where name them; then the usual layouts. */
function sourceFolders(from) {
    const tool = tableAt(from.pyproject, 'tool', 'setuptools');
    const mapped = Object.entries(tableAt(tool, 'package-dir')).flatMap(([prefix, folder]) => typeof folder === 'string' ? [[prefix.replaceAll('.', '/'), folder]] : []);
    const where = textsAt(tool, 'packages', 'find', 'where');
    const cfg = from.text(inside(from, 'setup.cfg')) ?? '';
    const old = (cfgOption(cfg, 'options', 'package_dir') ?? '').split('\n').flatMap((line) => {
        const [prefix, folder] = line.split('=').map((part) => part.trim());
        return folder ? [[(prefix ?? '').replaceAll('.', '/'), folder]] : [];
    });
    const oldWhere = cfgOption(cfg, 'options.packages.find', 'where');
    const plain = ['.', ...where, ...(oldWhere === undefined ? [] : [oldWhere]), 'src', 'lib'];
    return [...mapped, ...old, ...plain.map((folder) => ['', folder])];
}
;// CONCATENATED MODULE: ./build/src/plan/setup-metadata.js
/** Reads the keyword arguments of the call of setup in Python source. */
function readSetupPy(source) {
    const text = withoutComments(source);
    const call = Math.max(0, text.search(/\bsetup\s*\(/));
    const literal = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n\\\\]+)\\1`).exec(text.slice(call));
        if (found === null)
            return undefined;
        const at = call + found.index + found[0].length - 1;
        return { value: found[2] ?? '', line: setup_metadata_lineOf(text, at) };
    };
    const strings = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*\\[([\\s\\S]*?)\\n?\\s*\\](?=\\s*[,)])`).exec(text.slice(call));
        // The names in front of f-strings count, too: f'own-common=={ns["__version__"]}'.
        return [...(found?.[1] ?? '').matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
    };
    return {
        name: literal('name')?.value,
        version: literal('version'),
        versioned: /\b(?:version|use_scm_version)\s*=/.test(text.slice(call)),
        requirements: strings('install_requires'),
        classifiers: strings('classifiers'),
    };
}
/** Reads `[metadata]` and `[options]` of setup.cfg (setuptools, "Configuring setuptools using setup.cfg files"). */
function readSetupCfg(text) {
    const values = new Map();
    let section = '';
    let key = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
        }
        else if (option !== null) {
            key = `${section}.${(option[1] ?? '').replaceAll('-', '_')}`;
            values.set(key, { value: option[2] ?? '', line: index + 1 });
        }
        else if (/^\s+\S/.test(line) && values.has(key)) {
            const before = values.get(key);
            values.set(key, { value: `${before?.value}\n${line.trim()}`, line: before?.line ?? index + 1 });
        }
    }
    const lines = (name) => (values.get(name)?.value ?? '').split('\n').filter((line) => line !== '');
    const version = values.get('metadata.version');
    const literal = version !== undefined && !/^(?:attr|file):/.test(version.value) ? version : undefined;
    return {
        name: values.get('metadata.name')?.value,
        version: literal,
        versioned: version !== undefined,
        requirements: lines('options.install_requires'),
        classifiers: lines('metadata.classifiers'),
    };
}
function withoutComments(source) {
    return source.replace(/^([^"'#\n]*)#.*$/gm, '$1');
}
function setup_metadata_lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
;// CONCATENATED MODULE: ./build/src/plan/python-project.js








/**
 * Reads pyproject.toml, setup.cfg and setup.py of one folder; undefined when they define no package (a pyproject.toml
 * that only configures tools). The name `''` means that the package exists, but its name is computed.
 * @param readAny reads files that the package points at, wherever they lie
 * @throws UserError with line and column when a pyproject.toml is not TOML
 */
function readPythonProject(folder, read, readAny = read) {
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    const source = read(path('pyproject.toml'))?.replace(/^\uFEFF/, '');
    const toml = source === undefined ? undefined : parseToml(path('pyproject.toml'), source);
    const data = table(toml?.value());
    const tool = table(data['tool']);
    const project = isTable(data['project']) ? data['project'] : undefined;
    const poetry = isTable(tool['poetry']) ? tool['poetry'] : undefined;
    const setups = ['setup.cfg', 'setup.py'].flatMap((name) => {
        const text = read(path(name));
        const metadata = text === undefined ? undefined : name === 'setup.py' ? readSetupPy(text) : readSetupCfg(text);
        return metadata === undefined ? [] : [{ file: path(name), metadata }];
    });
    const flit = table(table(tool['flit'])['metadata']);
    const plugin = hasPoetryPlugin(data);
    const [setupPy, setupCfg] = [read(path('setup.py')), read(path('setup.cfg'))];
    const fromGit = gitVersionTool({ pyproject: data, setupPy, setupCfg }) !== undefined;
    const sources = {
        folder,
        path: path('pyproject.toml'),
        source,
        toml,
        project,
        poetry,
        flit,
        plugin,
        fromGit,
        setups,
    };
    const inToml = [project, poetry?.['name'], flit['module']].some((part) => part !== undefined);
    const found = inToml ? fromToml(sources) : fromSetup(sources);
    if (found === undefined)
        return undefined;
    const has = (file) => readAny(file) !== undefined;
    const origin = found.dynamic ? versionSource({ folder, pyproject: data, text: readAny, has }) : undefined;
    const neverPublished = found.neverPublished ?? refusal(tool, poetry);
    return { ...found, source: origin, ...buildSystem(data), neverPublished };
}
function fromToml({ folder, path, source, toml, project, poetry, flit, plugin }) {
    const oldFlit = python_project_text(flit['dist-name']) ?? python_project_text(flit['module']);
    const name = python_project_text(project?.['name']) ?? python_project_text(poetry?.['name']) ?? oldFlit ?? '';
    const inProject = python_project_text(project?.['version']) !== undefined;
    const value = python_project_text(project?.['version']) ?? python_project_text(poetry?.['version']);
    const keys = inProject ? ['project', 'version'] : ['tool', 'poetry', 'version'];
    const dynamic = texts(project?.['dynamic']).includes('version') || plugin || oldFlit !== undefined;
    const requirements = [
        ...texts(project?.['dependencies']),
        ...texts(flit['requires']),
        ...Object.keys(table(poetry?.['dependencies'])),
    ];
    const classifiers = [...texts(project?.['classifiers']), ...texts(poetry?.['classifiers'])];
    return {
        folder,
        file: path,
        name,
        normalized: normalizeName(name),
        version: value === undefined || (dynamic && !inProject)
            ? undefined
            : { file: path, line: python_project_lineOf(source, toml, keys), key: keys.join('.'), value },
        dynamic,
        needs: namesOf(requirements),
        neverPublished: privateClassifier(classifiers),
    };
}
/** setup.cfg is stronger than the arguments of setup.py, but either may hold only a part (setuptools). */
function fromSetup({ folder, setups, fromGit }) {
    const [first] = setups;
    const named = setups.find(({ metadata }) => metadata.name !== undefined);
    const hasCall = setups.some(({ file }) => file.endsWith('setup.py'));
    if (first === undefined || (named === undefined && !hasCall))
        return undefined;
    const versioned = setups.find(({ metadata }) => metadata.version !== undefined);
    const version = versioned?.metadata.version;
    const name = named?.metadata.name ?? '';
    return {
        folder,
        file: named?.file ?? first.file,
        name,
        normalized: normalizeName(name),
        version: version === undefined ? undefined : { file: versioned?.file ?? first.file, key: 'version', ...version },
        dynamic: version === undefined && (fromGit || setups.some(({ metadata }) => metadata.versioned)),
        needs: namesOf(setups.flatMap(({ metadata }) => metadata.requirements)),
        neverPublished: privateClassifier(setups.flatMap(({ metadata }) => metadata.classifiers)),
    };
}
/** PEP 517: without a build-system table, and without its keys, setuptools is meant. */
function buildSystem(data) {
    const system = table(data['build-system']);
    const requires = system['requires'] === undefined ? ['setuptools>=40.8.0'] : texts(system['requires']);
    return {
        buildRequires: requires.sort(),
        buildBackend: python_project_text(system['build-backend']) ?? 'setuptools.build_meta:__legacy__',
    };
}
function refusal(tool, poetry) {
    if (poetry?.['package-mode'] === false)
        return 'tool.poetry.package-mode = false';
    return table(tool['uv'])['package'] === false ? 'tool.uv.package = false' : undefined;
}
/** PyPI refuses a package with any classifier that begins with `Private ::`. */
function privateClassifier(classifiers) {
    const found = classifiers.find((classifier) => /^private\s*::/i.test(classifier));
    return found === undefined ? undefined : `the classifier "${found}"`;
}
function namesOf(requirements) {
    return new Set(requirements.flatMap((requirement) => {
        const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
        return name === undefined ? [] : [normalizeName(name)];
    }));
}
/** The 1-based line of the value under dotted keys, wherever the table is written. */
function python_project_lineOf(source = '', toml, keys) {
    const leaf = toml?.leaves.find((one) => pathIs(one, ...keys));
    return leaf === undefined ? 1 : lineAt(source, leaf.start);
}
const table = (value) => (isTable(value) ? value : {});
const python_project_text = (value) => (typeof value === 'string' ? value : undefined);
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
;// CONCATENATED MODULE: ./build/src/plan/packages.js







/**
 * Which packages are uploaded, and in which order: the config's list, else everything discovered, what is needed
 * before what needs it.
 * @throws UserError for an unknown or unpublishable name of the list, twins, and cycles
 */
function choosePackages(facts, config, source) {
    const own = discover(facts, discoverable(config));
    const warnings = own
        .filter((project) => project.name === '')
        .map((project) => `${project.file}: the package's name is computed, so it is left out`);
    const named = own.filter((project) => project.name !== '');
    if (config.python.packages !== undefined) {
        const listed = config.python.packages.map((name, index) => find(name, index, named, facts, source));
        const levels = levelsOf(listed);
        const chosen = listed.map((project) => ({ project, level: levels.get(project) ?? 0, listed: true }));
        return { chosen, warnings: [...warnings, ...misordered(listed)] };
    }
    const published = named.filter((project) => project.neverPublished === undefined);
    packages_refuseTwins(published);
    const levels = levelsOf(published);
    const chosen = published
        .map((project) => ({ project, level: levels.get(project) ?? 0, listed: false }))
        .sort((a, b) => a.level - b.level || order(a.project.normalized, b.project.normalized));
    return { chosen, warnings };
}
/** Every Python project that the filter lets through, sorted by folder. */
function discover(facts, allowed) {
    const folders = new Set();
    for (const { path, mode } of facts.files) {
        if (!isRegularMode(mode) || !/(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/.test(path))
            continue;
        if (allowed(path))
            folders.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
    }
    // A file of the folder that is excluded by name must not sneak in beside one that is not.
    const read = (path) => (allowed(path) ? facts.read(path) : undefined);
    return [...folders].sort(order).flatMap((folder) => readPythonProject(folder, read, facts.read) ?? []);
}
function find(name, index, own, facts, source) {
    const where = locateKey(source.text, source.path, ['python', 'packages', index]);
    const matches = own.filter((project) => project.normalized === normalizeName(name));
    const [project] = matches;
    if (project === undefined) {
        throw new errors/* UserError */.yo(`the repository has no package ${JSON.stringify(name)}`, {
            where,
            fix: unknownFix(name, own, facts),
        });
    }
    if (matches.length > 1)
        throw twins(matches);
    if (project.neverPublished !== undefined) {
        throw new errors/* UserError */.yo(`the package ${project.name} is marked as never to be published`, {
            where,
            fix: `remove it from the list, or remove ${project.neverPublished} from ${project.file}`,
        });
    }
    return project;
}
function unknownFix(name, own, facts) {
    const isIt = (project) => project.normalized === normalizeName(name);
    const hidden = everyProject(facts).find(isIt);
    if (hidden !== undefined) {
        const folder = foreignFolder(hidden.file);
        const why = folder === undefined ? 'exclude in the config' : `its folder ${folder}/`;
        return `it is in ${hidden.file}, which discovery leaves out because of ${why}: name the file under include`;
    }
    const names = own.map((project) => project.name);
    const guess = nearest(name, names);
    if (guess !== undefined)
        return `did you mean ${guess}?`;
    return names.length === 0 ? 'there are no Python packages here' : `packages here are ${names.join(', ')}`;
}
/** Projects in any folder, for a hint only: one that cannot be read must not hide the mistake that it is for. */
function everyProject(facts) {
    try {
        return discover(facts, () => true);
    }
    catch {
        return [];
    }
}
function packages_refuseTwins(projects) {
    const byName = new Map();
    for (const project of projects) {
        byName.set(project.normalized, [...(byName.get(project.normalized) ?? []), project]);
    }
    for (const same of byName.values()) {
        if (same.length > 1)
            throw twins(same);
    }
}
function twins(projects) {
    const files = projects.map((project) => project.file);
    return new errors/* UserError */.yo(`${files.length} folders define the package ${projects[0]?.name}: ${files.join(', ')}`, {
        fix: 'leave out the others with exclude in the config',
    });
}
/** @throws UserError that lists a cycle */
function levelsOf(projects) {
    const byName = new Map(projects.map((project) => [project.normalized, project]));
    const levels = new Map();
    const visit = (project, trail) => {
        const known = levels.get(project);
        if (known !== undefined)
            return known;
        if (trail.includes(project)) {
            const circle = [...trail.slice(trail.indexOf(project)), project].map((each) => each.name);
            throw new errors/* UserError */.yo(`packages need one another at run time: ${circle.join(' -> ')}`, {
                where: { file: project.file },
                fix: 'remove one of these dependencies; no order of upload could satisfy them',
            });
        }
        const inner = [...trail, project];
        const below = [...project.needs]
            .sort(order)
            .flatMap((name) => byName.get(name) ?? [])
            // A package may name itself to take in its own extras.
            .filter((other) => other !== project)
            .map((other) => visit(other, inner));
        const level = below.length === 0 ? 0 : Math.max(...below) + 1;
        levels.set(project, level);
        return level;
    };
    for (const project of projects)
        visit(project, []);
    return levels;
}
function misordered(projects) {
    const names = projects.map((project) => project.normalized);
    return projects.flatMap((project, index) => projects
        .slice(index + 1)
        .filter((later) => project.needs.has(later.normalized) && names.indexOf(later.normalized) > index)
        .map((later) => `python.packages: ${project.name} is uploaded before ${later.name}, which it needs`));
}
/** Order by code unit, the same on every machine. */
function order(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
;// CONCATENATED MODULE: ./build/src/plan/targets.js




/** What an announcement says and where, when the config says nothing else. */
const defaultDiscord = {
    channel: 'announcements',
    title: 'Release {version}',
    links: {},
};
function announcementOf(config) {
    return config.discord ?? defaultDiscord;
}
/** Installations of this version's line; what needs a codename that the major does not have is left out. */
function liveOf(version, config) {
    const codename = config.codenames[version.major] ?? '';
    const values = tagValues(version, codename);
    return config.live
        .filter(({ url, channel }) => codename !== '' || !`${url}${channel}`.includes('{codename}'))
        .map(({ url, key, channel }) => ({ url: placeholders_fill(url, values), key, channel: placeholders_fill(channel, values) }));
}
/** Every outside change of a release, in the order of DESIGN §3. */
function effectsOf(version, config, rewrite, { packages, images, charts }) {
    const edits = rewrite.files.reduce((sum, file) => sum + file.edits.length, 0);
    const commits = config.bump === 'commit' && edits > 0;
    const uploads = config.python.publish ? packages : [];
    const repositories = images.builds.flatMap((build) => build.repositories);
    const { text } = version;
    return [
        ...(commits ? [{ id: 'commit', what: `commit ${text} in ${rewrite.files.length} files` }] : []),
        { id: 'draft', what: `stage the draft GitHub release of ${text}` },
        ...repositories.map(({ name }) => ({
            id: `image:${name}`,
            what: `push the image ${name}:${images.version_tag}`,
        })),
        ...uploads.map(({ project }) => ({
            id: `pypi:${project.normalized}`,
            what: `upload ${project.name} ${text} to the package index`,
        })),
        ...charts.charts.map((chart) => ({
            id: `chart:${chart.name}`,
            what: `push the chart ${chart.name} ${chart.version}`,
        })),
        ...repositories.flatMap(({ name, channels }) => channels.map((channel) => ({
            id: `channel:${name}:${channel}`,
            what: `move ${name}:${channel} forward`,
        }))),
        { id: 'release', what: `publish the GitHub release of ${text}` },
        ...(kindOf(version) === 'final' ? [{ id: 'discord', what: `announce ${text} on Discord` }] : []),
    ];
}
/** What a maintainer should know of images, charts and the rest before the release. */
function targetWarnings(version, config, facts, { images, charts, projects }) {
    return [
        ...codenameWarning(version, config),
        ...unplaced(config, facts),
        ...charts.charts.flatMap((chart) => chart.images
            .filter(({ built }) => !built)
            .map(({ key, reference }) => `${chart.path}/values.yaml: ${key}: the chart ${chart.name} uses ${reference}, which is built by nobody here`)),
        ...installsItself(version, images, facts, projects),
        ...(config.deploy.length > 0 ? ['deploy: not handled by this version of release-actions'] : []),
    ];
}
function codenameWarning(version, config) {
    if (Object.keys(config.codenames).length === 0 || config.codenames[version.major] !== undefined)
        return [];
    return [`codenames: major version ${version.major} has none, so it has no codename channel`];
}
/** Things that discovery finds and that have no place to go without the config. */
function unplaced(config, facts) {
    const dockerfile = facts.files.some(({ path }) => path === 'Dockerfile');
    return [
        ...(config.images === undefined && dockerfile
            ? ['Dockerfile: not released; images in the config would say where its image goes']
            : []),
        ...(config.charts === undefined && hasChart(facts, config)
            ? ['there are charts that are not published; charts in the config would say where they go']
            : []),
    ];
}
/** An image that installs this very version from the index cannot be built: images come before the index. */
function installsItself(version, images, facts, projects) {
    return images.builds.flatMap(({ dockerfile, build_args: args }) => {
        const text = facts.read(dockerfile) ?? '';
        const named = projects.filter(({ name }) => {
            const words = name.split(/[-_.]+/).map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
            const pin = new RegExp(`\\b${words.join('[-_.]+')}(?:\\[[^\\]]*\\])?\\s*==\\s*(\\S+)`, 'i').exec(text);
            const wanted = pin?.[1]
                ?.replace(/["'].*$/, '')
                .replace(/\$\{?(\w+)\}?/g, (_, arg) => args[arg] ?? '');
            return wanted === version.text;
        });
        return named.map(({ name }) => `${dockerfile}: installs ${name}==${version.text} from the index, where it is not yet when images are built`);
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-tuple.js






/** Names of tuples that hold a version. */
const tupleNames = ['version_info', '__version_info__', 'version_tuple', '__version_tuple__'];
const longWords = { a: 'alpha', b: 'beta', rc: 'candidate', '': 'final' };
const python_tuple_stages = {
    ...{ alpha: 'a', a: 'a', beta: 'b', b: 'b' },
    ...{ candidate: 'rc', rc: 'rc', c: 'rc', final: '', '': '' },
};
/** The tuple or list whose first element stands at an offset; undefined for what holds calls or is not closed. */
function readTuple({ text, code }, at) {
    const inner = /^[^()[\]]*(?=[)\]])/.exec(code.slice(at, at + longest))?.[0];
    if (inner === undefined)
        return undefined;
    let from = 0;
    const elements = inner.split(',').flatMap((part) => {
        const start = from + part.length - part.trimStart().length;
        const end = start + part.trim().length;
        from += part.length + 1;
        return start === end ? [] : [{ text: text.slice(at + start, at + end), start, end }];
    });
    return { start: at, inner: text.slice(at, at + inner.length), elements };
}
/** The file `__build__` of a module with a tuple: the number of the stage alone. */
function surveyBuildNumber({ path, text }, scope) {
    const module = scope.text(external_node_path_.posix.join(external_node_path_.posix.dirname(path), '_version.py'));
    const tuple = module === undefined ? undefined : tupleOf(module);
    if (tuple?.elements[4]?.text !== '__build__')
        return nothing;
    const number = text.trim();
    const version = tupleVersion(tuple, number);
    if (version === undefined || !inWindow(version, scope.context.window.from, scope.context.window.to)) {
        return nothing;
    }
    const to = String(scope.context.version.stageNumber ?? 0);
    const start = text.indexOf(number);
    const end = start + number.length;
    return {
        ...nothing,
        locations: [{ key: '__build__', start, end, from: number, place: 'given', text: to, to }],
    };
}
function tupleOf(text) {
    const python = readPython(text);
    const found = assignments(python).find(({ names }) => names.some((name) => tupleNames.includes(name)));
    return found?.wrapped ? readTuple(python, found.at) : undefined;
}
/**
 * A tuple of 3 (X, Y, Z), 5 (with stage and number) or 6 elements (with post, 0 = none).
 * @param build what the file `__build__` beside it says
 */
function surveyTuple(tuple, key, build, { version: next, window }) {
    const version = tupleVersion(tuple, build);
    const alone = (reason) => ({
        ...nothing,
        leftAlone: [{ key, start: tuple.start, value: version?.text ?? `(${tuple.inner})`, reason }],
    });
    if (version === undefined)
        return alone('not a version X.Y.Z');
    if (!inWindow(version, window.from, window.to)) {
        return alone(`outside of ${window.from.text} to ${window.to.text}`);
    }
    if (tuple.elements.length === 3 && next.stage !== undefined) {
        return alone('three numbers cannot name a prerelease');
    }
    const location = {
        ...{ key, start: tuple.start, end: tuple.start + tuple.inner.length },
        ...{ from: version.text, place: 'given', text: writeTuple(tuple, next), to: next.text },
    };
    return { ...nothing, locations: [location] };
}
function tupleVersion({ elements }, build) {
    const [major, minor, patch, word, number, post] = elements.map(({ text }) => text);
    const plain = `${major}.${minor}.${patch}`;
    if (elements.length === 3)
        return version_tryParseVersion(plain);
    if (elements.length < 5 || elements.length > 6)
        return undefined;
    const stage = python_tuple_stages[word?.replace(/^["']|["']$/g, '') ?? '?'];
    const stageNumber = number === '__build__' ? build : number;
    if (stage === undefined || stageNumber === undefined)
        return undefined;
    const after = post === undefined || post === '0' ? '' : `.post${post}`;
    return version_tryParseVersion(`${plain}${stage}${stage === '' ? '' : stageNumber}${after}`);
}
/** The tuple of another version, each element in the form it has. */
function writeTuple({ inner, elements }, version) {
    const number = elements[4]?.text === '__build__' ? '__build__' : String(version.stageNumber ?? 0);
    const stage = writeStage(elements[3]?.text ?? '', version.stage ?? '');
    const values = [version.major, version.minor, version.patch, stage, number, version.post ?? 0];
    const edits = elements.map(({ start, end }, index) => ({
        start,
        end,
        text: String(values[index]),
        key: '',
    }));
    return splice(inner, edits);
}
function writeStage(element, stage) {
    const word = element.replace(/^["']|["']$/g, '');
    const quote = element.startsWith("'") ? "'" : '"';
    const short = word !== 'final' && word.length <= 2;
    return `${quote}${short && stage !== '' ? stage : longWords[stage]}${quote}`;
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-version-module.js




/** Said of an assignment that names a version in a way that cannot be rewritten. */
const notLiteral = 'not a literal that can be rewritten';
/**
 * A Python module that holds the version as an assignment at the start of a line: `__version__ = "5.1.0"`, or the
 * tuple `version_info = (4, 14, 0, "candidate", 1, 0)`, whose fifth element may be read from a file `__build__` beside.
 */
function surveyPythonVersionModule(source, scope) {
    const names = external_node_path_.posix.basename(source.path) === '__init__.py' ? ['__version__'] : ['__version__', 'VERSION', 'version'];
    return surveyAssignments(source, [...names, ...tupleNames], scope);
}
/** Assignments of a version to one of the names, as a string or as a tuple. */
function surveyAssignments({ path, text }, names, scope) {
    // Most modules have none, and reading Python takes longer than to look for a word.
    if (!names.some((name) => text.includes(name)))
        return nothing;
    const python = readPython(text);
    const found = assignments(python).flatMap((assignment) => {
        const key = names.find((name) => assignment.names.includes(name));
        return key === undefined ? [] : [{ assignment, key }];
    });
    const surveys = found.map(({ assignment, key }) => surveyAssignment(path, python, assignment, key, scope));
    const survey = mergeSurveys(surveys);
    // Where one is found, others are made from it.
    const leftAlone = survey.locations.length > 0 ? survey.leftAlone.filter(isLiteral) : survey.leftAlone;
    return { ...survey, leftAlone };
}
function isLiteral({ reason }) {
    return reason !== notLiteral;
}
function surveyAssignment(path, python, assignment, key, scope) {
    const literal = stringAt(python, assignment.at, assignment.wrapped);
    if (literal !== undefined) {
        return surveyValue(key, { from: literal.text, start: literal.from }, 'free', scope.context.window);
    }
    const tuple = assignment.wrapped ? readTuple(python, assignment.at) : undefined;
    if (tuple !== undefined) {
        const build = scope.text(external_node_path_.posix.join(external_node_path_.posix.dirname(path), '__build__'))?.trim();
        return surveyTuple(tuple, key, build, scope.context);
    }
    const value = statement(python, assignment);
    if (!/\d+\s*[.,]\s*\d+\s*[.,]\s*\d+/.test(value))
        return nothing;
    return { ...nothing, leftAlone: [{ key, start: assignment.at, value, reason: notLiteral }] };
}
/** The value on one line, as far as it goes on the line or within parentheses. */
function statement({ text, code }, { at, wrapped }) {
    const rest = code.slice(at, at + longest);
    const length = (wrapped ? /^[^)\]]*/ : /^[^\r\n;]*/).exec(rest)?.[0].length ?? 0;
    return text
        .slice(at, at + length)
        .replace(/\s+/g, ' ')
        .trim();
}
;// CONCATENATED MODULE: ./build/src/plan/version-checks.js






/** A static version as it is written in any spelling that tools read; undefined for what is no X.Y.Z version. */
function readStatic(value) {
    return spelling_readSpelling(value)?.version ?? version_tryParseVersion(canonicalGuess(value) ?? '');
}
/**
 * The closed window of versions that count as ours (DESIGN §6): from the third-newest version tag below the new
 * version (with fewer tags the oldest of them, without any 0.0.0) to the new version.
 */
function windowOf(version, merged) {
    const below = merged
        .flatMap((text) => version_tryParseVersion(text) ?? [])
        .filter((other) => compareVersions(other, version) < 0)
        .sort((a, b) => compareVersions(b, a));
    const from = below[Math.min(2, below.length - 1)] ?? zero;
    return { window: { from, to: version }, reference: below[0]?.text ?? '' };
}
const zero = {
    text: '0.0.0',
    major: 0,
    minor: 0,
    patch: 0,
    stage: undefined,
    stageNumber: undefined,
    post: undefined,
};
/** The highest static version of the packages that lies above the new one; undefined when there is none. */
function higherVersion(projects, version) {
    return projects
        .flatMap((project) => {
        const found = project.version === undefined ? undefined : readStatic(project.version.value);
        return found !== undefined && compareVersions(found, version) > 0 ? [{ project, found }] : [];
    })
        .sort((a, b) => compareVersions(b.found, a.found))[0];
}
/** @throws UserError when the tree is ahead of the version that is to be released */
function refuseDowngrade(projects, version) {
    const higher = higherVersion(projects, version);
    if (higher?.project.version === undefined)
        return;
    const { file, line, key, value } = higher.project.version;
    throw new errors/* UserError */.yo(`the tree already is at ${value}, which is above ${version.text}`, {
        where: { file, line, key },
        fix: `release a version above ${higher.found.text}, or set allow-lower-version: true; ` +
            `if ${higher.project.name} has versions of its own, leave it out of python.packages or exclude its folder`,
    });
}
/** @throws UserError when a package that is uploaded would not carry the new version */
function needVersions(projects, version, window, rewrite) {
    for (const project of projects) {
        if (project.version === undefined) {
            if (project.source !== undefined) {
                needSource(project, project.source, version, rewrite);
                continue;
            }
            throw new errors/* UserError */.yo(`the package ${project.name} has no version`, {
                where: { file: project.file, key: 'project.version' },
                fix: `add version = "${version.text}" to ${project.file}, or declare it dynamic and say where it is read from`,
            });
        }
        const { file, line, key, value } = project.version;
        if (value === version.text || touched(rewrite, file, line))
            continue;
        const range = `${window.from.text} to ${window.to.text}`;
        throw new errors/* UserError */.yo(`the version of the package ${project.name} was not found: ${JSON.stringify(value)} is not one of ours (${range})`, {
            where: { file, line, key },
            fix: `set it to a version of that range (${version.text} is one), add a rule under version-files.custom, ` +
                `or leave the package out of python.packages or its folder out with exclude`,
        });
    }
}
/** @throws UserError when a chart that is published would carry another version */
function needChartVersions({ charts }, version, { from, to }) {
    for (const chart of charts) {
        const found = readStatic(chart.version);
        if (found !== undefined && compareVersions(found, version) === 0)
            continue;
        throw new errors/* UserError */.yo(`the version of the chart ${chart.name} was not found: ${JSON.stringify(chart.version)} is not one of ours (${from.text} to ${to.text})`, {
            where: { file: external_node_path_.posix.join(chart.path, 'Chart.yaml'), key: 'version' },
            fix: 'set it to a version of that range, add a rule under version-files.custom, or leave the chart out of charts.paths',
        });
    }
}
/** @throws UserError when the package.json of the UI that the config names has no version that could be rewritten */
function needUiVersion(folder, { files }, rewrite, version) {
    const file = external_node_path_.posix.join(folder, 'package.json');
    if (!files.some(({ path }) => path === file))
        return;
    const edits = rewrite.files.find(({ path }) => path === file)?.edits ?? [];
    const current = rewrite.current.filter(({ path }) => path === file);
    if ([...edits, ...current].some(({ key }) => key === 'version'))
        return;
    const alone = rewrite.leftAlone.find(({ path, key }) => path === file && key === 'version');
    throw new errors/* UserError */.yo(alone === undefined
        ? `${file} holds no version`
        : `the version ${JSON.stringify(alone.value)} is ${alone.reason}`, {
        where: { file, ...(alone && { line: alone.line }), key: 'version' },
        fix: `write "version": "${version.major}.${version.minor}.${version.patch}", or take ui out of the config`,
    });
}
/** @throws UserError when the place that a dynamic version is read from will not hold the new version */
function needSource(project, source, version, rewrite) {
    if (source.kind === 'file')
        needFile(project, source, version, rewrite);
    if (source.kind === 'environment') {
        const { file, key, variable } = source;
        throw new errors/* UserError */.yo(`the version of the package ${project.name} is read from the environment variable ${variable}, which a build here does not have`, { where: { file, key }, fix: 'read it from a file (path) or from git tags, or make it static' });
    }
    if (source.kind === 'computed')
        needComputed(project, version, rewrite);
}
/**
 * A version that code reads from a module beside it, as the setup.py of old layouts does. When that module was left alone
 * and nothing else of the package carries the new version, the package would be built with the old one.
 */
function needComputed(project, version, rewrite) {
    const mine = ({ path }) => path.startsWith(project.folder === '' ? '' : `${project.folder}/`);
    const carried = rewrite.files.some(mine) || rewrite.current.some(mine);
    const astray = rewrite.leftAlone.find((place) => mine(place) && (place.reason === notLiteral || (!carried && tupleNames.includes(place.key))));
    if (astray === undefined)
        return;
    const { path: file, line, key, value, reason } = astray;
    const why = reason === notLiteral ? 'no literal that can be rewritten' : reason;
    throw new errors/* UserError */.yo(`the version of the package ${project.name} is computed, and ${JSON.stringify(value)} is ${why}`, { where: { file, line, key }, fix: howToWrite(version, reason) });
}
function needFile(project, source, version, rewrite) {
    const places = [...rewrite.files.filter(({ edits }) => edits.length > 0), ...rewrite.current];
    if (places.some(({ path }) => source.paths.includes(path)))
        return;
    const { file, key, value, paths } = source;
    const alone = rewrite.leftAlone.find(({ path }) => paths.includes(path));
    const why = alone === undefined
        ? `${paths[0] ?? value} holds none that can be read`
        : `${alone.path} has ${JSON.stringify(alone.value)}, which is ${alone.reason}`;
    throw new errors/* UserError */.yo(`the version of the package ${project.name} was not found where ${key} = ${JSON.stringify(value)} points: ${why}`, {
        where: alone === undefined ? { file, key } : { file: alone.path, line: alone.line, key: alone.key },
        fix: howToWrite(version, alone?.reason),
    });
}
function howToWrite({ text }, reason = notLiteral) {
    const how = reason === notLiteral ? `write it as one literal, __version__ = "${text}"` : `set it to ${text}`;
    return (`${how}, name the place under version-files.custom, ` +
        'or leave the package out of python.packages or its folder out with exclude');
}
function touched(rewrite, file, line) {
    const edited = rewrite.files.find((each) => each.path === file)?.edits ?? [];
    return (edited.some((edit) => edit.line === line) ||
        rewrite.current.some((place) => place.path === file && place.line === line));
}
;// CONCATENATED MODULE: ./build/src/plan/plan.js













/**
 * Everything that a release will do: a pure function of the tagged tree, the config and the version. The same
 * arguments give the same plan, byte for byte in canonical JSON.
 * @throws UserError when the release cannot be made: nothing to release, a version that is not found, a downgrade, ...
 */
function makePlan(version, config, facts, options) {
    const kind = kindOf(version);
    const post = kind === 'post-release';
    if (post)
        checkPost(version, config);
    const { window: plain, reference } = windowOf(version, facts.mergedVersions);
    const packages = post ? { chosen: [], warnings: [] } : choosePackages(facts, config, options.source);
    if (!post)
        needTargets(config, facts, packages.chosen);
    const projects = packages.chosen.map(({ project }) => project);
    if (!options.allowLowerVersion)
        refuseDowngrade(projects, version);
    // A wanted downgrade has to find the higher values too.
    const window = { from: plain.from, to: higherVersion(projects, version)?.found ?? plain.to };
    const context = { version, window, config, time: facts.commit.time };
    const rewrite = post ? nothingRewritten : options.rewrite(facts, context);
    needVersions(projects, version, window, rewrite);
    if (!post && config.ui !== undefined)
        needUiVersion(config.ui.path, facts, rewrite, version);
    if (config.bump === 'verify')
        refuseEdits(rewrite, version);
    const codename = config.codenames[version.major] ?? '';
    const { source, tag } = options;
    const images = planImages(version, config, facts, source);
    const charts = post ? noCharts : planCharts(config, facts, source, rewrite, images);
    if (!post)
        needChartVersions(charts, version, window);
    const base_version = baseVersion(version).text;
    const naming = { version: version.text, base_version, line: lineOf(version), codename, images };
    return {
        schema_version: 1,
        tag,
        kind,
        semver: spell(version, 'dotted'),
        ...naming,
        commit: facts.commit,
        config: {
            path: source.text === undefined ? '' : source.path,
            sha256: source.text === undefined ? '' : canonical_sha256(source.text),
            ref: source.ref,
        },
        bump: config.bump,
        branches: config.branches.map((pattern) => placeholders_fill(pattern, { major: String(version.major), minor: String(version.minor) })),
        window: { from: window.from.text, to: window.to.text },
        reference_version: reference,
        rewrite: plannedRewrite(rewrite),
        python: { publish: config.python.publish, packages: packages.chosen.map(planned) },
        charts,
        discord: announcementOf(config),
        live: liveOf(version, config),
        release: { prerelease: version.stage !== undefined, latest_candidate: kind === 'final' },
        effects: effectsOf(version, config, rewrite, { packages: packages.chosen, images, charts }),
        warnings: [
            ...packages.warnings,
            ...rewrite.warnings,
            ...driftOf(rewrite, version, facts.mergedVersions),
            ...targetWarnings(version, config, facts, { images, charts, projects }),
            ...unnamedBases(naming, (path) => facts.read(path)),
        ],
    };
}
/** What a post-release does to the tree: it only builds images again, from sources that stay as they are. */
const nothingRewritten = { files: [], current: [], leftAlone: [], warnings: [] };
function checkPost(version, config) {
    if (config.postRelease === 'refuse') {
        throw new errors/* UserError */.yo(`the config refuses post-releases such as ${version.text}`, {
            where: { key: 'post-release' },
            fix: 'release the next patch version, or set post-release: images',
        });
    }
    if (config.images !== undefined)
        return;
    throw new errors/* UserError */.yo(`${version.text} would only rebuild images, and the config names none`, {
        where: { key: 'images' },
        fix: 'release the next patch version: a post-release has no Python packages and no charts',
    });
}
function needTargets(config, facts, chosen) {
    const targets = [
        chosen.length > 0,
        config.images,
        config.charts,
        hasChart(facts, config),
        hasDockerfile(facts),
    ];
    if (targets.some(Boolean))
        return;
    throw new errors/* UserError */.yo('there is nothing to release: no Python package, no image and no chart', {
        fix: 'a package needs a pyproject.toml with [project] or a setup.py outside of docs, examples and tests; ' +
            'use include in the config for one that lies there',
    });
}
function hasDockerfile(facts) {
    return facts.files.some((file) => file.path === 'Dockerfile' && isRegularMode(file.mode));
}
function refuseEdits(rewrite, version) {
    const places = rewrite.files.flatMap(({ path, edits }) => edits.map(({ line, key, from }) => ({ path, line, key, from })));
    if (places.length > 0)
        throw notCarried(version.text, places);
}
function plannedRewrite({ files, current, leftAlone }) {
    return {
        files: files.map(({ path, kind, edits }) => ({
            path,
            kind,
            locations: edits.map(({ key, line, from, to }) => ({ key, line, from, to })),
        })),
        current: current.length,
        left_alone: leftAlone.map(({ path, key, line, value, reason }) => ({ path, key, line, value, reason })),
    };
}
function planned({ project, level, listed }) {
    return {
        name: project.name,
        normalized: project.normalized,
        path: project.folder,
        level,
        build_requires: project.buildRequires,
        build_backend: project.buildBackend,
        version_source: project.version === undefined ? 'dynamic' : 'static',
        listed,
    };
}
/**
 * One warning for the values that were left alone and look like ours gone astray: an earlier version of ours, or one
 * of this major. Other people's versions stand in the plan only.
 */
function driftOf({ leftAlone }, version, merged) {
    const astray = leftAlone.filter(({ value }) => {
        const found = readStatic(value);
        return found !== undefined && (found.major === version.major || merged.includes(found.text));
    });
    if (astray.length === 0)
        return [];
    const shown = astray
        .slice(0, 3)
        .map(({ path, line, key, value, reason }) => `${path}:${line} ${key} = ${value} (${reason})`);
    const more = astray.length > 3 ? `; and ${astray.length - 3} more` : '';
    return [`left alone, although it could be a version of ours: ${shown.join('; ')}${more}`];
}
;// CONCATENATED MODULE: ./build/src/git/land.js

const tries = 3;
/**
 * Puts the release commit on its branch. What is released is always the direct child of the tagged commit; when the
 * branch moved on, that very commit is merged, never rebased. Every change of a ref is refused by the server when
 * somebody else was faster; then the branch is looked at again, and so is whether the commit is on it already.
 */
async function land(host, lander, request) {
    const { branch, parent, version } = request;
    let made = request.made;
    let sent = false;
    let oneStep = lander.commitOnTip !== undefined && made === undefined;
    let method = lander.method;
    for (let attempt = 0; attempt < tries; attempt++) {
        const tip = await lander.tip(branch, request);
        if (tip !== parent) {
            const found = await request.find(tip);
            if (found !== undefined)
                return { ...found, how: 'found', method, sent };
            if (request.onBranchMoved === 'fail')
                throw movedError(request, tip);
            await request.checkMoved(tip);
        }
        else if (oneStep && made === undefined) {
            sent = true;
            const onTip = await lander.commitOnTip?.(branch, request);
            if (onTip !== 'unsupported' && onTip !== 'moved' && onTip !== undefined) {
                return { ...onTip, how: 'fast-forward', method, sent };
            }
            if (onTip === 'moved') {
                host.info(`${branch} moved while the release commit was made; looking again`);
                continue;
            }
            host.info('REST: this server has no createCommitOnBranch');
            oneStep = false;
        }
        if (method === 'graphql')
            method = 'rest';
        sent ||= made === undefined;
        made ??= await lander.commit(branch, request);
        if (tip === parent) {
            if (await lander.fastForward(branch, made.sha, request))
                return { ...made, how: 'fast-forward', method, sent };
            host.info(`${branch} moved while the release commit was made; looking again`);
            continue;
        }
        const message = `Merge release ${version} into ${branch}\n`;
        const merged = await lander.merge(branch, { tip, sha: made.sha, message }, request);
        if (merged === 'merged')
            return { ...made, how: 'merge', method, sent };
        if (merged === 'conflict')
            throw conflictError(request, made.sha);
        host.info(`${branch} moved while the release commit was merged; looking again`);
    }
    throw new errors/* UserError */.yo(`${branch} moved ${tries} times while release ${version} tried to land`, {
        fix: 'wait until the branch is quiet, then re-run the failed jobs',
    });
}
/** A branch that moved on while it should not. */
function movedError({ branch, parent, tag }, tip) {
    return new errors/* UserError */.yo(`${branch} is at ${tip} and not at the tagged commit ${parent} any more, and on-branch-moved is fail`, {
        fix: `put ${tag} on the tip of ${branch}, or set on-branch-moved: land to have the release commit merged`,
    });
}
function conflictError(request, sha) {
    return new errors/* UserError */.yo(`the release commit ${sha} does not merge into ${request.branch} without conflicts`, {
        fix: `merge it by hand, then re-run the failed jobs: git fetch origin ${sha} && git switch ${request.branch} && ` +
            `git merge ${sha} && git push origin ${request.branch}`,
    });
}
;// CONCATENATED MODULE: ./build/src/core/retry.js

const retry_defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? retry_defaultDelays;
    const end = host.now() + (options.deadline ?? 120_000);
    const retryable = options.retryable ?? ((error) => error instanceof errors/* ServiceError */._7 && error.retryable);
    for (let attempt = 0;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const base = delays[attempt];
            if (base === undefined || !retryable(error))
                throw error;
            const asked = error instanceof errors/* ServiceError */._7 ? (error.retryAfterMs ?? 0) : 0;
            const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
            if (host.now() + wait > end)
                throw error;
            host.info(host.redact(`${options.what}: ${(0,errors/* messageOf */.bD)(error)}; trying again in ${(wait / 1000).toFixed(1)} s`));
            await host.sleep(wait);
        }
    }
}
/** Milliseconds of a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date), undefined when absent or odd. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(header.trim()))
        return Math.ceil(Number(header) * 1000);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status means that the same request may succeed later (RFC 9110; 425 is RFC 8470). */
function transientStatus(status) {
    return status === 408 || status === 425 || status === 429 || status >= 500;
}
;// CONCATENATED MODULE: ./build/src/github/failure.js


/** A refusal of GitHub's API, with what tells why. */
class GitHubError extends errors/* ServiceError */._7 {
    /** GitHub's words alone, one line, without the route. */
    reason;
    /** Lower-case names; only those that speak of rights. */
    headers;
    /** Type of the GraphQL error that stopped the whole; '' in REST and for errors inside of an answer. */
    type;
    constructor(message, details) {
        super(service, message, details);
        this.reason = details.reason;
        this.headers = details.headers;
        this.type = details.type ?? '';
    }
}
const service = 'GitHub';
/** Turns Octokit's error into ours. Secondary limits come as 403 or 429 with Retry-After or a used-up quota. */
function failure_failure(host, route, error) {
    const headers = error.response?.headers ?? {};
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    const reason = host.redact(reasonOf(error));
    const fix = fixFor(status);
    return new GitHubError(host.redact(`${route}: ${reason}`), {
        status,
        retryable: status === 0 || transientStatus(status) || (status === 403 && limited(headers)),
        reason,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
        ...(fix === undefined ? {} : { fix }),
        cause: status === 0 ? error : undefined,
    });
}
/** The errors of a GraphQL answer as one. Only a used-up quota may be tried again as it is: nothing was done then. */
function graphqlFailure(host, problems, headers) {
    const reason = host.redact(oneLine(problems.map(({ message }) => message ?? 'no reason given').join('; ')));
    const whole = problems.filter(({ path = [] }) => path.length < 2);
    const type = whole.find((problem) => problem.type !== undefined)?.type ?? '';
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    return new GitHubError(`POST /graphql: ${reason}`, {
        status: 200,
        retryable: type === 'RATE_LIMITED',
        reason,
        type,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
    });
}
/** Whether GitHub said no before it did anything, because of a limit: the same request may be sent again. */
function refusedByLimit(error) {
    if (!(error instanceof GitHubError) || !error.retryable)
        return false;
    return error.type === 'RATE_LIMITED' || error.status === 403 || error.status === 429;
}
function limited(headers) {
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
const aboutRights = [
    'x-accepted-github-permissions',
    'x-accepted-oauth-scopes',
    'x-oauth-scopes',
    'x-github-sso',
];
function telling(headers) {
    return Object.fromEntries(aboutRights.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function reasonOf({ response, message = 'no answer' }) {
    const data = response?.data;
    const page = typeof data === 'string' ? data : message;
    const { message: reason = page, errors } = typeof data === 'object' ? data : {};
    const more = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `${oneLine(reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '))}${more}`;
}
function oneLine(words) {
    const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'no reason given';
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
function fixFor(status) {
    if (status === 401)
        return 'the token is wrong or expired: set a new one in the secret, then re-run the failed jobs';
    if (status === 403)
        return 'the token lacks a right: the job needs contents: write, a fine-grained token needs Contents read and write';
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/github/missing-right.js
/** Whether GitHub says that the token lacks a right, not that a rule stands against it. */
function isMissingRight({ method, status, text }) {
    if (/resource not accessible by (?:integration|personal access token)|must have (?:push|write|admin)|could not resolve to a repository/i.test(text))
        return true;
    if (method === 'git')
        return /permission to \S+ denied to|write access to repository not granted|requested url returned error: 403|deploy key|key you are authenticating with has been marked as read only/i.test(text);
    // GitHub hides what a token must not know of, and says the same of what is not there.
    return status === 404 && /^not found$/i.test(text.trim());
}
/** What the token is and what to grant to it. */
function missingRight({ text, headers, method }, context) {
    const accepted = headers['x-accepted-github-permissions'] ?? '';
    const needs = accepted === '' ? '' : ` (GitHub asks for ${accepted.split(/;\s*/).join(' or ')})`;
    const { repository } = context;
    return {
        what: `the token may not write to ${repository || 'the repository'}${needs}`,
        fix: `${grant(text, method)}, then re-run the failed jobs`,
    };
}
function grant(text, method) {
    if (/personal access token/i.test(text)) {
        return 'give the fine-grained token COMMIT_PAT this repository and Contents: read and write';
    }
    if (/read only|deploy key/i.test(text))
        return 'allow write access for the deploy key (Settings > Deploy keys)';
    if (/github-actions\[bot\]|by integration/i.test(text)) {
        return 'give the job permissions: contents: write; for a token of an app, give the app Contents: read and write and accept the new permission in its installation';
    }
    const scope = method === 'git'
        ? 'its owner write access to the repository'
        : 'it the scope repo (classic) or Contents: read and write (fine-grained)';
    return `give the job permissions: contents: write; for a token of your own (COMMIT_PAT) give ${scope}`;
}
;// CONCATENATED MODULE: ./build/src/github/refusal-kinds.js

/** A kind that its words alone tell. */
function refusal_kinds_words(kind, pattern, tell, alone = false) {
    return {
        kind,
        alone,
        find(answer, context) {
            const match = pattern.exec(answer.text);
            return match === null ? undefined : tell(match, answer, context);
        },
    };
}
const bypass = ({ branch }) => `in the settings of ${branch}'s rules (Settings > Rules > Rulesets, or Settings > Branches) put the app or the owner ` +
    'of COMMIT_PAT on the bypass list and give its token to this step; GITHUB_TOKEN cannot be on one';
const prepared = ({ tag }) => `or bring the version into the branch by a pull request (release-actions prepare) and put ${tag} on that commit`;
const rerun = 'then re-run the failed jobs';
const mayChangeWorkflows = 'give this step a token that may change workflows: a classic token with the scope workflow, a fine-grained token or ' +
    'app with the permission Workflows: write; GITHUB_TOKEN never may. Or take the file out of version-files in the ' +
    `config, ${rerun}`;
/** Best first. The wordings are GitHub's, their sources stand beside the examples in the tests. */
const refusals = [
    refusal_kinds_words('archived', /repository was archived so (?:it )?is read-only/i, (_, __, { repository }) => ({
        what: `the repository ${repository} is archived, nobody can write to it`,
        fix: `unarchive it (Settings > General > Danger Zone), ${rerun}`,
    }), true),
    refusal_kinds_words('workflow', /refusing to allow an? (.+?) to create or update workflow [`'"]?([^`'"]+?)[`'"]? without [`'"]?workflows?[`'"]? (?:permission|scope)/i, (match) => ({
        what: `${match[1]} may not change the workflow file ${match[2]}`,
        fix: mayChangeWorkflows,
    }), true),
    {
        kind: 'sso',
        alone: true,
        find: ({ text, headers }) => /SAML (?:enforcement|SSO)/i.test(text) || /^required;/.test(headers['x-github-sso'] ?? '')
            ? {
                what: 'the organization demands single sign-on, for which this token is not authorized',
                fix: `authorize it (Settings > Developer settings > Personal access tokens > Configure SSO), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'credentials',
        alone: true,
        find: ({ status, text, method }) => (method !== 'git' && status === 401) ||
            /bad credentials|authentication failed|invalid username or (?:password|token)|could not read (?:username|password)|terminal prompts disabled/i.test(text)
            ? {
                what: 'the token is wrong, expired or missing',
                fix: `set a new token in the secret that this step uses (COMMIT_PAT), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'workflow-hidden',
        alone: true,
        // The API does not name the rule. That the token may write at all was asked before.
        find: (answer, { workflows }) => answer.method !== 'git' && workflows.length > 0 && isMissingRight(answer)
            ? {
                what: `the token may not change the workflow file ${workflows.join(', ')}`,
                fix: mayChangeWorkflows,
            }
            : undefined,
    },
    {
        kind: 'right',
        alone: true,
        find: (answer, context) => (isMissingRight(answer) ? missingRight(answer, context) : undefined),
    },
    refusal_kinds_words('ambiguous', /refspec (\S+?)\.? matches more than one|reference .* is ambiguous/i, (_, __, { branch }) => ({
        what: `the name ${branch} stands for more than one ref of the repository: a tag has the name of the branch`,
        fix: `delete or rename that tag (git ls-remote origin '*${branch}' lists them), ${rerun}`,
    }), true),
    refusal_kinds_words('gone', /couldn't find remote ref|(?:reference|base|branch|ref) (?:\S+ )?(?:does not exist|not found)|could not resolve to a (?:ref|branch)|no such branch/i, (_, __, { branch, tag }) => ({
        what: 'the branch does not exist any more',
        fix: `push ${branch} again, or name another branch that contains ${tag} with the input branch, ${rerun}`,
    }), true),
    refusal_kinds_words('too-large', /input was too large|request entity too large|your request timed out/i, () => ({ what: 'the change is too large for the API', fix: `set commit-method: git, ${rerun}` }), true),
    refusal_kinds_words('locked', /cannot change this locked branch|branch is locked/i, () => ({
        what: 'the branch is locked',
        fix: `unlock it (Settings > Branches > Lock branch), ${rerun}`,
    })),
    refusal_kinds_words('merge-queue', /through the merge queue/i, (_, __, context) => ({
        what: 'changes must go through the merge queue',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    refusal_kinds_words('pull-request', /through a pull request|via pull request|approv(?:ing|ed) reviews? (?:is|are) required|changes have been requested|review is required/i, (_, __, context) => ({
        what: 'changes must be made through a pull request',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    refusal_kinds_words('status-checks', /required status checks? .*?(?:expected|failing|pending|in progress)|status checks? (?:is|are) expected|waiting for results|required (?:deployment|workflow)/i, (match, __, context) => ({
        what: `a commit needs passed checks before it may be on the branch (${match[0].replace(/\s+/g, ' ')})`,
        fix: `${bypass(context)}; classic protection lets no single app pass required checks, a ruleset does; ${prepared(context)}`,
    })),
    refusal_kinds_words('signatures', /must have (?:verified|valid) signatures/i, (_, { method }, context) => ({
        what: 'commits must have verified signatures',
        fix: method === 'git'
            ? 'set commit-method: auto: GitHub signs what is committed by its API, git push does not sign'
            : method === 'rest'
                ? 'GitHub signs REST commits only for tokens of an app or GITHUB_TOKEN: use one, or let createCommitOnBranch ' +
                    '(commit-method: auto) make the commit, which needs the tag on the tip of the branch and plain file modes'
                : bypass(context),
    })),
    refusal_kinds_words('linear-history', /must not contain merge commits|linear history/i, (_, __, context) => ({
        what: 'it demands linear history, so the release commit cannot be merged into it',
        fix: `put ${context.tag} on the tip of ${context.branch}: then the commit needs no merge`,
    })),
    refusal_kinds_words('pattern', /^.*\bmust (?:not )?(?:match|start with|end with|contain) (?:a given|.*pattern).*$/im, (match, __, context) => ({
        what: `a rule about commits refuses it (${match[0].replace(/^[-\s]+/, '').replace(/\s+/g, ' ')})`,
        fix: `let the rule accept the subject "Release <version>" and the committer of this token, or ${bypass(context)}`,
    })),
    refusal_kinds_words('path', /file ?path(?:s|\(s\))? .*restricted|restricted file path|file (?:path length|extension|size).*(?:exceed|restricted|limit)/i, (match, __, context) => ({
        what: `a push rule refuses one of the files (${match[0].replace(/\s+/g, ' ')})`,
        fix: `take the file out of version-files in the config, or ${bypass(context)}`,
    })),
    refusal_kinds_words('restricted', /cannot update this protected ref|not authorized to push to this branch|cannot (?:create|delete) (?:ref|this)/i, (_, __, context) => ({
        what: 'only those whom its rules name may update it',
        fix: bypass(context),
    })),
];
;// CONCATENATED MODULE: ./build/src/github/refusals.js


/**
 * Why GitHub did not let the release commit in, and exactly what to grant or do about it. One message for each kind of
 * refusal; several rules that a push broke are told together, as GitHub tells them together.
 * @param status HTTP status; 200 for a GraphQL error, the exit code of git for a push
 * @param text GitHub's words: `message` and `errors` of an API answer, or what git printed
 * @param headers of the answer, lower-case names; {} for git
 */
function explainRefusal(method, status, text, headers, context, cause) {
    const answer = { method, status, text: ungarnished(text), headers };
    const reason = refusals_reasonOf(answer, context);
    if (reason === undefined)
        return unknownRefusal(answer.text, context, cause);
    const what = `${context.branch} did not take the release commit: ${reason.what}`;
    return new errors/* UserError */.yo(what, { fix: reason.fix, cause });
}
/** What is known of a refusal, in the two halves of a message; undefined for words that nobody has met. */
function refusals_reasonOf(answer, context) {
    const found = refusals.flatMap((refusal) => {
        const match = refusal.find(answer, context);
        return match === undefined ? [] : [[refusal, match]];
    });
    // What is not about rules stands alone: an archived repository also says that it is read-only, and so on.
    const alone = found.find(([refusal]) => refusal.alone === true);
    const told = alone === undefined ? found : [alone];
    if (told.length === 0)
        return undefined;
    const fixes = unique(told.map(([, match]) => match.fix));
    return {
        what: unique(told.map(([, match]) => match.what)).join('; '),
        fix: fixes.length === 1 ? (fixes[0] ?? '') : fixes.map((each, at) => `(${at + 1}) ${each}`).join(' '),
    };
}
function unknownRefusal(text, { branch, tag }, cause) {
    return new errors/* UserError */.yo(`${branch} did not take the release commit: ${text.slice(0, 500) || 'no reason was given'}`, {
        fix: `let the owner of the token (COMMIT_PAT) or its app bypass the rules of ${branch}, or tag a commit that ` +
            `carries the version already (release-actions prepare), then re-run the failed jobs of ${tag}`,
        cause,
    });
}
/** git's output without what it says to every push: progress, the prefix of the server's lines, advice. */
function ungarnished(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/^remote:\s?/, '').trim())
        .filter((line) => line !== '' && !/^(?:hint:|To |error: failed to push some refs)/.test(line))
        .join('\n')
        .trim();
}
const unique = (texts) => [...new Set(texts)];
;// CONCATENATED MODULE: ./build/src/git/refused.js



/** Changed files that only a token with the right to change workflows may push. */
function workflowFiles(changes) {
    return changes.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}
/** An answer of GitHub's API that says no, explained; anything else is handed back as it is. */
function refused(method, error, { owner, repo }, branch, { tag, changes }) {
    if (!(error instanceof errors/* ServiceError */._7))
        return error;
    // Limits and servers that are away say nothing about rights.
    if (error.retryable)
        return error;
    const refusal = [401, 403, 404, 409, 422].includes(error.status) || error.status === 200;
    if (!refusal)
        return error;
    const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
    const context = { branch, tag, repository: `${owner}/${repo}`, workflows: workflowFiles(changes) };
    return explainRefusal(method, error.status, reason, headers, context, error);
}
;// CONCATENATED MODULE: ./build/src/git/land-api.js


const notForward = /fast.forward|is at [0-9a-f]+ but expected/i;
/**
 * Lands by GitHub's REST API (git database): modes are kept, and a bot's commit without author is signed by GitHub.
 * `PATCH refs` with force:false is the compare-and-swap. https://docs.github.com/rest/git
 */
function apiLander(github) {
    return {
        method: 'rest',
        async tip(branch, request) {
            const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
            const ref = await github.find(route, { ref: `heads/${branch}` });
            if (ref !== undefined)
                return ref.object.sha;
            const gone = new errors/* ServiceError */._7('GitHub', 'Branch not found', { status: 404, retryable: false });
            throw refused('rest', gone, github, branch, request);
        },
        async commit(branch, request) {
            // Objects without a ref are no effect: they may be made again.
            const repeat = { repeat: true };
            try {
                const tree = await github.call('POST /repos/{owner}/{repo}/git/trees', {
                    base_tree: request.parentTree,
                    tree: request.changes.map(({ path, mode, text }) => ({
                        path,
                        mode,
                        type: 'blob',
                        content: text,
                    })),
                }, repeat);
                needTree(tree.sha, request.tree);
                const commit = await github.call('POST /repos/{owner}/{repo}/git/commits', { message: request.message, tree: tree.sha, parents: [request.parent] }, repeat);
                return { sha: commit.sha, verified: commit.verification?.verified === true };
            }
            catch (error) {
                throw refused('rest', error, github, branch, request);
            }
        },
        async fastForward(branch, sha, request) {
            try {
                await github.call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force: false }, { repeat: true });
                return true;
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 422 && notForward.test(error.message))
                    return false;
                throw refused('rest', error, github, branch, request);
            }
        },
        async merge(branch, { sha, message }, request) {
            try {
                // 201 merged, 204 nothing to merge (an earlier try arrived): both mean that the branch contains the commit.
                await github.call('POST /repos/{owner}/{repo}/merges', { base: branch, head: sha, commit_message: message }, { repeat: true });
                return 'merged';
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 409) {
                    if (/base branch was modified/i.test(error.message))
                        return 'moved';
                    // Rules of the branch also come as 409.
                    if (/merge conflict/i.test(error.message))
                        return 'conflict';
                }
                throw refused('rest', error, github, branch, request);
            }
        },
    };
}
/** Nothing refers to the tree yet: it is only refused. */
function needTree(made, expected) {
    if (made === expected)
        return;
    throw new errors/* UserError */.yo(`GitHub made the tree ${made} of the release commit, expected ${expected}`, {
        fix: 'use commit-method: git, and report this with the files that were rewritten',
    });
}
/** Whether GitHub shows a commit as verified. */
async function isVerified(github, sha) {
    const commit = await github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        commit_sha: sha,
    });
    return commit.verification?.verified === true;
}
;// CONCATENATED MODULE: ./build/src/git/git.js




/**
 * A local repository, read through the git program. Nothing of the user's or the repository's configuration can make
 * it run a program (hooks, file system monitor), ask a question, or change the form of what it prints.
 */
class Git {
    /** Absolute, symbolic links resolved: the top of the work tree, or a bare repository. */
    dir;
    /** Whether it was seen to have its whole history. False when nobody looked. */
    complete;
    /** The commit that was checked out when it was opened; undefined without one, and when nobody looked. */
    head;
    host;
    /** Commits by what they were asked for, where that names an object: it cannot become another one. */
    commits = new Map();
    listings = new Map();
    /** @param seen what was found out when it was opened: the commit at HEAD, and that no history is missing */
    constructor(host, dir, seen = {}) {
        this.host = host;
        this.dir = dir;
        this.complete = seen.complete ?? false;
        this.head = seen.head;
        if (seen.head !== undefined)
            this.commits.set(seen.head, seen.head);
    }
    /** @throws ToolError when git fails (unless allowFailure), UserError when git refuses the repository */
    async run(args, options = {}) {
        const result = await this.host.exec('git', [...this.settings(), ...args], {
            ...options,
            cwd: this.dir,
            allowFailure: true,
            env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...options.env },
        });
        if (result.exitCode === 0 || options.allowFailure === true)
            return result;
        throw failureOf(args, result);
    }
    /** Standard output without the newline at its end. */
    async text(args) {
        return (await this.run(args)).stdout.replace(/\n$/, '');
    }
    /** The non-empty lines of standard output. */
    async lines(args) {
        return (await this.text(args)).split('\n').filter((line) => line !== '');
    }
    /** The commit that a revision peels to; undefined when there is none. A leading `-` is never an option. */
    async commitOf(revision) {
        const known = this.commits.get(revision);
        if (known !== undefined)
            return known;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        if (exitCode !== 0)
            return undefined;
        const commit = stdout.trim();
        if (isObjectId(revision))
            this.commits.set(revision, commit);
        return commit;
    }
    /** What a commit's tree holds; asked for only once. */
    async list(commit) {
        const known = this.listings.get(commit);
        if (known !== undefined)
            return known;
        const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', '--end-of-options', commit];
        const listing = readListing((await this.run(args)).stdout);
        if (isObjectId(commit))
            this.listings.set(commit, listing);
        return listing;
    }
    /** Whether a commit is another one or an ancestor of it. @throws ToolError when either is not there */
    async isAncestor(ancestor, descendant) {
        const args = ['merge-base', '--is-ancestor', ancestor, descendant];
        const result = await this.run(args, { allowFailure: true });
        if (result.exitCode > 1)
            throw failureOf(args, result);
        return result.exitCode === 0;
    }
    /**
     * The content of a file of a commit; undefined when it is not there.
     * @throws ToolError when it is there and cannot be read, as in a partial clone without its remote
     */
    async show(commit, path) {
        const id = await this.blobOf(commit, path);
        return id === undefined ? undefined : (await this.run(['cat-file', 'blob', id])).bytes;
    }
    /** The id of a file of a commit, by its tree alone; undefined when there is no such file. */
    async blobOf(commit, path) {
        const known = this.listings.get(commit)?.files;
        if (known !== undefined) {
            const file = known.get(path);
            return file === undefined || file.mode === '160000' ? undefined : file.sha;
        }
        const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, `:(literal)${path}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        const entry = /^\d+ blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(stdout);
        return exitCode === 0 && entry?.[2] === path ? entry[1] : undefined;
    }
    settings() {
        return [
            '--no-pager',
            ...setting('core.quotePath', 'false'),
            ...setting('core.hooksPath', '/dev/null'),
            ...setting('core.fsmonitor', 'false'),
            // A container job's checkout may belong to another user; the caller named this folder.
            ...setting('safe.directory', this.dir),
        ];
    }
}
/** The error of a git command that failed. */
function failureOf(args, result) {
    const tail = result.stderr.trimEnd().split('\n').slice(-20).join('\n');
    return new errors/* ToolError */.v4(`git ${args[0] ?? ''}`, result.exitCode, tail, git_fixFor(tail));
}
/** Reads `git ls-tree -r -t -z`: `<mode> <type> <id>\t<path>\0`. */
function readListing(output) {
    const files = new Map();
    const folders = new Map();
    for (const line of output.split('\0')) {
        if (line === '')
            continue;
        const tab = line.indexOf('\t');
        const [mode = '', type, sha = ''] = line.slice(0, tab).split(' ');
        const path = line.slice(tab + 1);
        if (type === 'tree')
            folders.set(path, sha);
        else
            files.set(path, { path, mode, sha });
    }
    return { files, folders };
}
const setting = (name, value) => ['-c', `${name}=${value}`];
/**
 * Finds the repository that a folder lies in.
 * @throws UserError when there is no folder or it is in no repository
 */
async function openGit(host, dir) {
    const where = { key: 'working-directory' };
    if (!(0,external_node_fs_.existsSync)(dir)) {
        throw new errors/* UserError */.yo('the working directory does not exist', {
            where,
            fix: 'check the repository out before this step, or set working-directory to where it is',
        });
    }
    const top = topOf((0,external_node_fs_.realpathSync)(dir));
    const git = top === undefined ? undefined : new Git(host, top);
    const args = ['rev-parse', '--git-dir', '--is-shallow-repository', 'HEAD'];
    // It fails where there is no commit yet, after it has answered the rest.
    const known = await git?.run(args, { allowFailure: true });
    const [gitDir = '', shallow, head = ''] = known?.stdout.split('\n') ?? [];
    if (git === undefined || known === undefined || gitDir === '') {
        throw new errors/* UserError */.yo('the working directory is not a git repository', {
            where,
            fix: 'add actions/checkout with fetch-depth: 0 before this step, or set working-directory to the checkout',
            ...(known === undefined ? {} : { cause: new Error(known.stderr.trim()) }),
        });
    }
    const complete = shallow === 'false';
    return new Git(host, git.dir, isObjectId(head) ? { head, complete } : { complete });
}
/** @throws UserError in a shallow clone: merged tags and branches cannot be told there */
async function needFullHistory(git) {
    if (git.complete)
        return;
    if ((await git.text(['rev-parse', '--is-shallow-repository'])) !== 'true')
        return;
    throw new errors/* UserError */.yo('the checkout is shallow: the history that tells branches and earlier versions is missing', {
        where: { key: 'working-directory' },
        fix: 'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags)',
    });
}
function topOf(start) {
    for (let dir = start;; dir = (0,external_node_path_.dirname)(dir)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.git')))
            return dir;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'HEAD')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'objects')))
            return dir;
        if ((0,external_node_path_.dirname)(dir) === dir)
            return undefined;
    }
}
function git_fixFor(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return 'let the checkout belong to the user that runs this step: chown it, or check it out in the same container';
    }
    if (/could not read (?:Username|Password)|Authentication failed|terminal prompts disabled/.test(stderr)) {
        return 'git may not ask for a password here: give the step a token, or fetch before it';
    }
    if (/bad object|missing blob|missing tree|unable to read tree/.test(stderr)) {
        return 'the checkout lacks objects: check out with fetch-depth: 0 and without a filter';
    }
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/git/remote.js



/**
 * What git (2.31 and newer, over libcurl) says of a server that is away for a moment. Everything else, a refused token
 * or a missing ref above all, stays as it is.
 */
const passing = /returned error: (?:408|429|5\d\d)|HTTP (?:408|429|5\d\d)|Could not resolve|(?:Failed|Couldn't|Could not) to connect|Failed to connect|Connection (?:was )?(?:reset|refused|timed out)|Empty reply|timed out|early EOF|RPC failed|unexpected disconnect|hung up|bytes of body are still expected/i;
/**
 * Runs a git command that asks the remote, and runs it again while the server is away for a moment. For commands that
 * may be repeated: fetch, ls-remote, and a push of one commit, which is up to date the second time.
 * @throws ToolError
 */
async function remoteGit(host, git, args, options = {}) {
    let result;
    try {
        result = await retry(host, { what: `git ${args[0] ?? ''}` }, async () => {
            result = await git.run(args, { ...options, allowFailure: true });
            const { exitCode, stderr } = result;
            if (exitCode === 0 || !passing.test(stderr))
                return result;
            throw new errors/* ServiceError */._7('git', lastLine(stderr), { status: 0, retryable: true });
        });
    }
    catch (error) {
        // What git said last is more than that it was tried again.
        if (!(error instanceof errors/* ServiceError */._7) || result === undefined)
            throw error;
    }
    if (result.exitCode === 0 || options.allowFailure === true)
        return result;
    throw failureOf(args, result);
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
;// CONCATENATED MODULE: ./build/src/git/land-git.js





/** Who commits by git push; GitHub's own address of its bot. */
const bot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const identity = {
    GIT_AUTHOR_NAME: bot.name,
    GIT_AUTHOR_EMAIL: bot.email,
    GIT_COMMITTER_NAME: bot.name,
    GIT_COMMITTER_EMAIL: bot.email,
};
/**
 * Lands by git alone: for servers without this API, deploy keys and local remotes. Never forced: a push that is not a
 * fast-forward is refused by the server, which makes it a compare-and-swap.
 * @param auth environment that lets git authenticate (see `gitAuthentication`), empty when the remote needs none
 * @param repository `owner/repo` for messages; '' when nobody knows
 */
function gitLander(host, git, auth, repository) {
    const explained = (result, branch, { tag, changes }) => {
        const context = { branch, tag, repository, workflows: workflowFiles(changes) };
        return explainRefusal('git', result.exitCode, `${result.stdout}\n${result.stderr}`, {}, context);
    };
    const push = async (branch, sha, request) => {
        const args = ['push', '--porcelain', 'origin', `${sha}:refs/heads/${branch}`];
        const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
        if (result.exitCode === 0)
            return true;
        // --porcelain: what became of the ref stands on standard output, hints on standard error.
        const said = `${result.stdout}${result.stderr}`;
        if (/\((?:non-fast-forward|fetch first|stale info)\)|cannot lock ref/i.test(said))
            return false;
        if (noByServer.test(said))
            throw explained(result, branch, request);
        throw failureOf(args, result);
    };
    return {
        method: 'git',
        async tip(branch, request) {
            const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
            const args = ['fetch', '--quiet', '--no-tags', 'origin', refs];
            const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
            if (result.exitCode !== 0) {
                throw noByServer.test(result.stderr) ? explained(result, branch, request) : failureOf(args, result);
            }
            return (await git.run(['rev-parse', `refs/remotes/origin/${branch}`])).stdout.trim();
        },
        async commit(_, request) {
            const args = ['commit-tree', request.tree, '-p', request.parent, '-F', '-'];
            const { stdout } = await git.run(args, { env: identity, stdin: request.message });
            return { sha: stdout.trim(), verified: false };
        },
        fastForward: push,
        async merge(branch, { tip, sha, message }, request) {
            // An earlier push arrived, though its answer did not.
            if (await git.isAncestor(sha, tip))
                return 'merged';
            const merged = await git.run(['merge-tree', '--write-tree', tip, sha], { allowFailure: true });
            if (merged.exitCode === 1)
                return 'conflict';
            if (merged.exitCode !== 0)
                throw new errors/* ToolError */.v4('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
            const tree = merged.stdout.trim().split('\n')[0] ?? '';
            const { stdout } = await git.run(['commit-tree', tree, '-p', tip, '-p', sha, '-F', '-'], {
                env: identity,
                stdin: message,
            });
            return (await push(branch, stdout.trim(), request)) ? 'merged' : 'moved';
        },
    };
}
/** The server, or the way to it, said no: a reason of its own, not a broken connection. */
const noByServer = /rejected|denied|protected|GH0\d\d|pre-receive|archived|read[- ]only|not granted|authentication failed|invalid username|could not read (?:username|password)|terminal prompts|couldn't find remote ref|matches more than one|requested URL returned error: 40[134]/i;
/**
 * Environment with which git sends a token to one server only. It travels in the environment, not in argv or the
 * remote's URL, both of which others can read (GIT_CONFIG_COUNT: git 2.31 or newer).
 */
function gitAuthentication(host, serverUrl, token) {
    if (token === '')
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    host.secret(token);
    host.secret(basic);
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
;// CONCATENATED MODULE: ./build/src/git/release-commit.js
/**
 * Message of a release commit. The subject is ours; the trailers are how a re-run finds it. It holds no skip-ci word,
 * which would keep the branch's own checks from running.
 */
function releaseMessage(version, tag, base) {
    return `Release ${version}\n\nRelease-Tag: ${tag}\nRelease-Base: ${base}\n`;
}
/** Release commits that came after `base`: on any branch of the remote, or among what a tip has; newest first. */
function releaseCommitsSince(git, base, tip) {
    return readReleaseCommits(git, [tip ?? '--remotes=origin', `^${base}`]);
}
/** Every commit that any branch or tag holds and that says it is the release commit of a tag, newest first. */
async function releaseCommitsOf(git, tag) {
    const where = ['--remotes=origin', '--branches', '--tags'];
    const found = await readReleaseCommits(git, [...where, '--fixed-strings', `--grep=Release-Tag: ${tag}`]);
    return found.filter((commit) => commit.tag === tag);
}
async function readReleaseCommits(git, which) {
    const trailer = (key) => `%(trailers:key=${key},valueonly,separator=%x2C)`;
    const format = `--format=%H%x00%P%x00%T%x00${trailer('Release-Tag')}%x00${trailer('Release-Base')}%x1e`;
    const { stdout } = await git.run(['log', format, ...which, '--']);
    return stdout
        .split('\x1e')
        .map((entry) => entry.trim().split('\0'))
        .filter((fields) => fields.length === 5 && fields[3] !== '')
        .map(([sha = '', parents = '', tree = '', tag = '', base = '']) => ({
        sha,
        parents: parents.split(' '),
        tree,
        tag,
        base,
    }));
}
/**
 * The release commit of this tag that an earlier attempt made: direct child of the tagged commit with the same tree and
 * both trailers. Whether it is on the branch is for the caller to see.
 */
function findLanded(commits, tag, base, tree) {
    return commits.find((commit) => isChild(commit, tag, base) && commit.base === base && commit.tree === tree);
}
/**
 * Release commits of this tag that cannot be adopted. `rivals` were made for the tagged commit and have another tree;
 * `former` were made when the tag was on another commit.
 */
function foreignCommits(commits, tag, base, tree) {
    const landed = findLanded(commits, tag, base, tree);
    const foreign = commits.filter((commit) => commit.tag === tag && commit !== landed);
    return {
        rivals: foreign.filter((commit) => isChild(commit, tag, base) && commit.tree !== tree),
        former: foreign.filter((commit) => !isChild(commit, tag, base)),
    };
}
function isChild(commit, tag, base) {
    return commit.tag === tag && commit.parents.length === 1 && commit.parents[0] === base;
}
;// CONCATENATED MODULE: ./build/src/github/ref-pattern.js
/**
 * Whether a ruleset's condition covers a full ref name. Patterns are fnmatch with path names: `*` and `?` stop at a
 * slash, `**` + slash crosses folders; `~ALL` is every ref. Exclusions win.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 * @param ref `refs/tags/version/5.1.0`
 * @param defaultBranch what `~DEFAULT_BRANCH` stands for
 */
function coversRef(condition, ref, defaultBranch = '') {
    const matches = (pattern) => {
        if (pattern === '~ALL')
            return true;
        if (pattern === '~DEFAULT_BRANCH')
            return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`;
        return fnmatch(pattern, ref);
    };
    const { include = [], exclude = [] } = condition ?? {};
    return include.some(matches) && !exclude.some(matches);
}
/** Ruby's File.fnmatch with FNM_PATHNAME, which GitHub names as its syntax. No braces. */
function fnmatch(pattern, path) {
    let expression = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
            expression += '(?:[^/]+/)*';
            at += 2;
        }
        else if (character === '*')
            expression += '[^/]*';
        else if (character === '?')
            expression += '[^/]';
        else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
            const end = pattern.indexOf(']', at + 2);
            const body = pattern.slice(at + 1, end);
            const negated = /^[!^]/.test(body);
            expression += `(?!/)[${negated ? '^' : ''}${(negated ? body.slice(1) : body).replace(/[\\[\]^]/g, '\\$&')}]`;
            at = end;
        }
        else {
            const escaped = character === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : character;
            expression += escaped.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        }
    }
    try {
        return new RegExp(`^${expression}$`, 's').test(path);
    }
    catch {
        // A range that is none: such a pattern covers nothing that we know of.
        return false;
    }
}
;// CONCATENATED MODULE: ./build/src/github/judge-rules.js

/** What every rule of a branch means for a commit that is pushed or merged into it without force. Pure. */
function judgeRules(rules, facts) {
    return rules.map((rule) => {
        const [outcome, why] = rule.bypass === 'yes' ? ['passes', 'the token may bypass it'] : judge_rules_judge(rule, facts);
        return { rule: rule.type, from: rule.from, bypass: rule.bypass, outcome, why };
    });
}
/** Rules about what never happens here: nothing is forced, deleted or created. */
const harmless = new Set([
    'non_fast_forward',
    'deletion',
    'creation',
    'branch_name_pattern',
    'tag_name_pattern',
]);
const fixed = {
    pull_request: ['refuses', 'changes must come by a pull request'],
    merge_queue: ['refuses', 'changes must go through the merge queue'],
    update: ['refuses', 'only those who may bypass it update the branch'],
    lock_branch: ['refuses', 'the branch is locked'],
    required_status_checks: ['refuses', 'a new commit has no checks yet'],
    required_deployments: ['refuses', 'a new commit is deployed nowhere yet'],
    workflows: ['refuses', 'a new commit has passed no workflow yet'],
    code_scanning: ['refuses', 'a new commit has no scan results yet'],
};
function judge_rules_judge(rule, facts) {
    const { type, parameters = {} } = rule;
    if (harmless.has(type))
        return ['passes', 'nothing is forced, created or deleted'];
    const known = fixed[type];
    if (known !== undefined)
        return known;
    switch (type) {
        case 'required_linear_history':
            return facts.moved
                ? ['refuses', 'the branch moved on since the tag, and a merge is not linear']
                : ['passes', 'the commit fast-forwards the branch; it cannot be merged if the branch moves on'];
        case 'required_signatures':
            return signature(facts);
        case 'commit_message_pattern':
            return messagePattern(parameters, facts.message);
        case 'commit_author_email_pattern':
        case 'committer_email_pattern':
            if (facts.email === '')
                return ['unknown', 'the token decides who commits'];
            return ofMatch(matchesPattern(parameters, facts.email), parameters, facts.email);
        case 'file_path_restriction':
        case 'max_file_path_length':
        case 'file_extension_restriction':
        case 'max_file_size':
            return fileRule(type, parameters, facts.files);
        default:
            return ['unknown', 'this rule is not known here'];
    }
}
function signature({ method, moved }) {
    if (method === 'git')
        return ['refuses', 'git push does not sign: set commit-method: auto'];
    if (method === 'graphql' && !moved)
        return ['passes', 'GitHub signs what createCommitOnBranch makes'];
    return [
        'unknown',
        'GitHub signs REST commits for tokens of apps and GITHUB_TOKEN, not for those of people',
    ];
}
/** Patterns are RE2 and meant for the message; where its subject alone gives another answer, nobody can tell. */
function messagePattern(parameters, message) {
    const [subject = ''] = message.split('\n');
    const whole = matchesPattern(parameters, message.trimEnd());
    if (whole !== matchesPattern(parameters, subject)) {
        return [
            'unknown',
            `the pattern ${describe(parameters)} fits only a part of the message ${JSON.stringify(message)}`,
        ];
    }
    return ofMatch(whole, parameters, subject);
}
function ofMatch(matched, parameters, text) {
    const pattern = describe(parameters);
    if (matched === undefined)
        return ['unknown', `the pattern ${pattern} is not understood`];
    return matched
        ? ['passes', `${JSON.stringify(text)} fits`]
        : ['refuses', `${JSON.stringify(text)} does not fit: ${pattern}`];
}
const describe = ({ operator, pattern, negate }) => `${negate === true ? 'not ' : ''}${String(operator)} ${JSON.stringify(pattern)}`;
function matchesPattern({ operator, pattern, negate }, text) {
    if (typeof pattern !== 'string')
        return undefined;
    const found = applies(String(operator), pattern, text);
    return found === undefined ? undefined : found !== (negate === true);
}
function applies(operator, pattern, text) {
    if (operator === 'starts_with')
        return text.startsWith(pattern);
    if (operator === 'ends_with')
        return text.endsWith(pattern);
    if (operator === 'contains')
        return text.includes(pattern);
    return operator === 'regex' ? regex(pattern)?.test(text) : undefined;
}
/** RE2 writes flags in front, `(?im)`; what JavaScript does not read is not understood. */
function regex(pattern) {
    const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
    // Nothing of ours is longer than a message, but a pattern may still be made to run for ever.
    if (rest.length > 1000 || /[+*}]\)[+*{]/.test(rest))
        return undefined;
    try {
        return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
    }
    catch {
        return undefined;
    }
}
function fileRule(type, parameters, files) {
    const list = (key) => {
        const value = parameters[key];
        return Array.isArray(value) ? value.map(String) : [];
    };
    const limit = (key) => Number(parameters[key] ?? Number.POSITIVE_INFINITY);
    const refused = files.filter(({ path, bytes }) => {
        if (type === 'file_path_restriction')
            return list('restricted_file_paths').some((each) => fnmatch(each, path));
        if (type === 'max_file_path_length')
            return path.length > limit('max_file_path_length');
        if (type === 'max_file_size')
            return bytes > limit('max_file_size') * 1024 * 1024;
        return list('restricted_file_extensions').some((each) => path.endsWith(each.replace(/^\*?\.?/, '.')));
    });
    if (refused.length === 0)
        return ['passes', 'none of the changed files is concerned'];
    return [
        'refuses',
        `it forbids ${refused
            .slice(0, 5)
            .map(({ path }) => path)
            .join(', ')}`,
    ];
}
;// CONCATENATED MODULE: ./build/src/github/rights.js



/**
 * Whether the token may write contents, asked by making one small object that nothing refers to: git collects it, no
 * branch, tag or release changes. The `permissions` of `GET /repos` cannot tell: they are a person's role, and `false`
 * for every workflow and app token however wide its grant is. Rules of a branch are not asked here.
 * @throws UserError when it may not; ServiceError when GitHub fails otherwise
 */
async function needWriteAccess(github) {
    try {
        const content = 'release-actions asks whether this token may write\n';
        await github.call('POST /repos/{owner}/{repo}/git/blobs', { content, encoding: 'utf-8' }, { repeat: true });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.retryable || ![403, 404].includes(error.status))
            throw error;
        const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
        const context = { branch: '', tag: '', repository: `${github.owner}/${github.repo}`, workflows: [] };
        const known = refusals_reasonOf({ method: 'rest', status: error.status, text: reason, headers }, context);
        throw new errors/* UserError */.yo(known?.what ?? `the token may not write to ${context.repository}: ${reason}`, {
            fix: known?.fix ??
                'give the job permissions: contents: write; for a token of your own (COMMIT_PAT), give it Contents: read and ' +
                    'write on this repository',
            cause: error,
        });
    }
}
;// CONCATENATED MODULE: ./build/src/github/rulesets.js

/** Like find, but also undefined where the token may not look. */
async function readable(github, route, parameters) {
    try {
        return await github.call(route, parameters);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}
/** A ruleset with its rules and conditions; lists leave these out. Rulesets of the organization are read too. */
function readRuleset(github, id) {
    return readable(github, 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        ruleset_id: id,
        includes_parents: true,
    });
}
/**
 * Every rule that stands for a branch, by rulesets and by classic protection. Rulesets are readable with read access,
 * classic protection only for administrators.
 */
async function readBranchRules(github, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const listed = await readable(github, route, { branch, per_page: 100 });
    const ids = new Set((listed ?? []).flatMap(({ ruleset_id }) => ruleset_id ?? []));
    const rulesets = new Map();
    for (const id of ids)
        rulesets.set(id, await readRuleset(github, id));
    const rules = (listed ?? []).map(({ type, parameters, ruleset_id }) => {
        const ruleset = ruleset_id === undefined ? undefined : rulesets.get(ruleset_id);
        const from = ruleset === undefined ? 'a ruleset' : `the ruleset ${JSON.stringify(ruleset.name)}`;
        return { type, ...(parameters && { parameters }), from, bypass: bypassOf(ruleset) };
    });
    const classic = await readClassic(github, branch, rules.length > 0);
    return {
        rules: [...rules, ...(classic ?? [])],
        unknown: [
            ...(listed === undefined ? [`rulesets of ${branch}: this server or token does not show them`] : []),
            ...(classic === undefined ? [`classic protection of ${branch}: only administrators can read it`] : []),
        ],
    };
}
function bypassOf(ruleset) {
    const may = ruleset?.current_user_can_bypass;
    if (may === 'always' || may === 'exempt')
        return 'yes';
    // A bypass for pull requests is none for a push.
    return may === 'never' || may === 'pull_requests_only' ? 'no' : 'unknown';
}
/** Classic protection as rules; undefined when it stands but cannot be read. */
async function readClassic(github, branch, hasRules) {
    const found = await readable(github, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    // `protected` also speaks of rulesets, `protection.enabled` does not.
    const stands = found?.protection?.enabled ?? (found?.protected === true && !hasRules);
    if (!stands)
        return [];
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const protection = await readable(github, route, { branch });
    return protection && classicRules(protection);
}
function classicRules(protection) {
    const types = [
        ...(protection.required_pull_request_reviews ? ['pull_request'] : []),
        ...(protection.required_status_checks ? ['required_status_checks'] : []),
        ...(protection.required_signatures?.enabled ? ['required_signatures'] : []),
        ...(protection.required_linear_history?.enabled ? ['required_linear_history'] : []),
        ...(protection.restrictions ? ['update'] : []),
        ...(protection.lock_branch?.enabled ? ['lock_branch'] : []),
    ];
    // Administrators pass most of it unless it is enforced for them too; what the token's owner is, is not told.
    return types.map((type) => ({ type, from: 'branch protection', bypass: 'unknown' }));
}
;// CONCATENATED MODULE: ./build/src/github/tag-protection.js


const wanted = ['creation', 'update', 'deletion'];
/**
 * Whether a release tag is protected. Whoever may push a tag that nobody protects may release; one that may be moved
 * or deleted can change what was released. Pure.
 * @param rulesets whole rulesets of the repository and its owners
 * @param tag `version/5.1.0`
 * @param prefix `version/`
 */
function tagProtection(rulesets, tag, prefix) {
    const active = rulesets.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const covering = (name) => active.filter(({ conditions }) => coversRef(conditions?.ref_name, `refs/tags/${name}`));
    const lacking = (sets) => {
        const types = new Set(sets.flatMap(({ rules = [] }) => rules.map(({ type }) => type)));
        return wanted.filter((type) => !types.has(type));
    };
    const own = covering(tag);
    const missing = lacking(own);
    // A version nobody will have: a pattern that covers it covers the prefix.
    const other = lacking(covering(`${prefix}9871.0.0rc4`));
    return { missing, wholePrefix: other.length <= missing.length, by: own.map(({ name }) => name) };
}
/** All rulesets for tags with their rules; undefined when they cannot be read. */
async function readTagRulesets(github) {
    const route = 'GET /repos/{owner}/{repo}/rulesets';
    const parameters = { includes_parents: true, targets: 'tag', per_page: 100 };
    const listed = await readable(github, route, parameters);
    if (listed === undefined)
        return undefined;
    const rulesets = [];
    // Older servers do not know `targets` and list those of branches too.
    for (const { id } of listed.filter(({ target = 'tag' }) => target === 'tag')) {
        const whole = await readRuleset(github, id);
        if (whole !== undefined)
            rulesets.push(whole);
    }
    return rulesets;
}
/** What to say of a tag that is not protected, and how to mend it; undefined when it is. */
function tagAdvice(protection, tag, prefix) {
    const { missing, wholePrefix, by } = protection;
    const pattern = prefix === '' ? 'tags' : `tags ${prefix}*`;
    const how = `Protect ${pattern} by a ruleset that restricts creation, update and deletion (docs/protect-tags.md has the ` +
        'clicks and the command)';
    if (missing.length === wanted.length) {
        return `no ruleset protects the tag ${tag}: whoever may push to the repository could release. ${how}.`;
    }
    const may = { creation: 'made', update: 'moved', deletion: 'deleted' };
    if (missing.length > 0) {
        const what = missing.map((type) => may[type]).join(' or ');
        return `the tag ${tag} can be ${what} by whoever may push (${by.map((name) => JSON.stringify(name)).join(', ')} does not forbid it). ${how}.`;
    }
    return wholePrefix ? undefined : `only some tags are protected as ${tag} is. ${how}.`;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/check-rules.js







/** git push asks no API. */
const rulesUnknown = {
    findings: [],
    unknown: ['rules of the branch and the tag: git push has no API to ask'],
    linear: false,
};
/**
 * Rights and rules of a branch, before anything is written to it. What certainly refuses the commit stops; what does
 * unless the token's owner may bypass it is a warning, since a bypass is not always visible.
 * @throws UserError when the token may not write, or that lists every rule that refuses the commit
 */
async function checkBranchRules(host, github, branch, facts) {
    await needWriteAccess(github);
    const { rules, unknown } = await readBranchRules(github, branch);
    const findings = judgeRules(rules, facts);
    for (const finding of findings)
        host.info(`Rule of ${branch}: ${findingText(finding)}`);
    // A merge into a linear branch has an error of its own, which knows the tip.
    const refusing = findings.filter(({ outcome, rule }) => outcome === 'refuses' && rule !== 'required_linear_history');
    const certain = refusing.filter(({ bypass }) => bypass === 'no');
    if (certain.length > 0)
        throw refusedByRules(branch, certain);
    const [first] = refusing;
    if (first !== undefined) {
        host.warning(`${branch} refuses the release commit unless the token's owner may bypass its rules (unknown until tried): ` +
            refusing.map(findingText).join('; '));
    }
    return {
        findings,
        unknown: [
            ...unknown,
            ...findings.filter(isOpen).map((finding) => `rule of ${branch}: ${findingText(finding)}`),
        ],
        linear: findings.some(({ rule, bypass }) => rule === 'required_linear_history' && bypass !== 'yes'),
    };
}
/** Whether only trying tells. */
function isOpen({ outcome, bypass }) {
    return outcome === 'unknown' || (outcome === 'refuses' && bypass === 'unknown');
}
/** `required_signatures (the ruleset "main"): passes, GitHub signs what …` */
function findingText({ rule, from, outcome, why }) {
    return `${rule} (${from}): ${outcome}, ${why}`;
}
function refusedByRules(branch, certain) {
    return new errors/* UserError */.yo(`${branch} would refuse the release commit: ${certain.map(({ rule, from, why }) => `${rule} (${from}): ${why}`).join('; ')}`, {
        where: { key: 'token' },
        fix: 'put the app or the owner of COMMIT_PAT on the bypass list of the ruleset (mode: always) and give its token to ' +
            'this step; or bring the version into the branch by a pull request (release-actions prepare) and tag that commit',
    });
}
/** Files that only some tokens may push; what the token is cannot be seen. */
function workflowAdvice(changes) {
    const files = workflowFiles(changes);
    if (files.length === 0)
        return undefined;
    return (`the release commit changes ${files.map(quote/* fileName */.Md).join(', ')}: only a token with the right to change workflows may ` +
        'push that (classic: scope workflow; fine-grained or app: Workflows: write; GITHUB_TOKEN never)');
}
/**
 * Whether the tag is protected: a warning when whoever may push could release.
 * @param prefix `version/`
 * @returns what is unknown
 */
async function checkTagRules(host, github, tag, prefix) {
    const rulesets = await readTagRulesets(github);
    if (rulesets === undefined)
        return [`protection of ${tag}: this server or token does not show rulesets`];
    const advice = tagAdvice(tagProtection(rulesets, tag, prefix), tag, prefix);
    if (advice !== undefined)
        host.warning(advice);
    return [];
}
;// CONCATENATED MODULE: ./build/src/git/land-graphql.js




/**
 * Bytes of file contents that one createCommitOnBranch takes, counted as base64. Requests of about 50 MB fail
 * (Songmu/action-push-to-another-repository#37); the rest of the request needs room too.
 */
const mostBase64 = 40_000_000;
/** Why createCommitOnBranch cannot make this commit; undefined when it can. */
function unfitForGraphql(changes) {
    // It writes every file as 100644 and would take the executable bit away (babarot/gh-infra#167).
    const odd = changes.find(({ mode }) => mode !== '100644');
    if (odd !== undefined)
        return `${odd.path} has mode ${odd.mode}`;
    const size = changes.reduce((sum, { text }) => sum + Math.ceil(Buffer.byteLength(text) / 3) * 4, 0);
    return size > mostBase64 ? `the changed files have ${size} bytes as base64` : undefined;
}
/**
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch: commit and ref update in one step, signed by
 * GitHub; `expectedHeadOid` is the compare-and-swap.
 */
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
      tree { oid }
      parents(first: 2) { nodes { oid } }
      signature { isValid }
    }
  }
}`;
/**
 * Adds createCommitOnBranch to the REST lander, which stays for what the mutation cannot do: a branch that moved on.
 * The mutation is never repeated blindly: after an answer that was lost the branch is looked at first.
 */
function graphqlLander(host, github, rest) {
    return {
        ...rest,
        method: 'graphql',
        async commitOnTip(branch, request) {
            for (const delay of [...retry_defaultDelays, undefined]) {
                try {
                    return verified(await send(github, branch, request), branch, request);
                }
                catch (error) {
                    const became = outcomeOf(error);
                    if (became === 'moved' || became === 'unsupported')
                        return became;
                    if (became === 'refused')
                        throw refused('graphql', error, github, branch, request);
                    if (became !== 'unknown' || delay === undefined)
                        throw error;
                    host.info(host.redact(`no answer to the commit on ${branch}; looking whether it is there`));
                    await host.sleep(delay);
                    if ((await rest.tip(branch, request)) !== request.parent)
                        return 'moved';
                }
            }
            return 'moved';
        },
    };
}
async function send(github, branch, request) {
    const [headline = '', ...rest] = request.message.split('\n');
    return github.graphql(mutation, {
        input: {
            branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
            message: { headline, body: rest.join('\n').trim() },
            expectedHeadOid: request.parent,
            fileChanges: {
                additions: request.changes.map(({ path, text }) => ({
                    path,
                    contents: Buffer.from(text).toString('base64'),
                })),
            },
        },
    });
}
/** As the head is compared, and as the ref is updated when somebody is faster in between. */
const movedOn = /expected branch to point to|is at [0-9a-f]+ but expected/i;
/**
 * What became of the mutation. Errors may stand beside a commit that was made (a field of the answer failed), so only
 * what says no before anything happens is a refusal.
 */
function outcomeOf(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return 'bug';
    const { status } = error;
    if (status === 404 || status === 405 || status === 501)
        return 'unsupported';
    if (status === 0 || status >= 500)
        return 'unknown';
    if (!(error instanceof GitHubError))
        return 'bug';
    if (error.type === 'STALE_DATA' || movedOn.test(error.reason))
        return 'moved';
    // The document itself is not understood: a server that is older than the mutation.
    if (/doesn't exist on type|isn't a defined input type|is not defined by/i.test(error.reason))
        return 'unsupported';
    const vague = error.type === '' || /INTERNAL|UNAVAILABLE|TIMEOUT/i.test(error.type);
    if (status === 200 && (vague || /something went wrong/i.test(error.reason)))
        return 'unknown';
    return 'refused';
}
/** @throws UserError for a commit that is on the branch and is not the release */
function verified(answer, branch, request) {
    const { oid, tree, parents, signature } = answer.createCommitOnBranch.commit;
    const [parent, ...more] = parents.nodes.map((node) => node.oid);
    if (tree.oid !== request.tree || parent !== request.parent || more.length > 0) {
        throw new errors/* UserError */.yo(`GitHub made the commit ${oid} on ${branch} with the tree ${tree.oid}, expected ${request.tree}: it must not be released`, { fix: undoRival(oid, branch, request.tag) });
    }
    return { sha: oid, verified: signature?.isValid === true };
}
/** How to go on with a release commit on the branch that is not the one of this release. */
function undoRival(sha, branch, tag) {
    return (`take it back by a new commit (git switch ${branch} && git pull && git revert ${sha} && git push origin ${branch}), ` +
        `delete the tag ${tag} and put it on that new commit; commit-method: git makes the commit without the API`);
}
;// CONCATENATED MODULE: ./build/src/record/record.js


/** The release record of a plan, what was built, and the release commit. The same facts give the same bytes. */
function makeRecord(plan, { build, charts, images }, releaseCommit, webUrl) {
    return {
        schema_version: 1,
        tag: plan.tag,
        version: plan.version,
        plan_sha256: planHash(plan),
        tagged_commit: plan.commit.sha,
        release_commit: releaseCommit,
        release_tree: build.release_tree,
        config_ref: plan.config.ref,
        url: `${webUrl}/releases/tag/${plan.tag}`,
        python: build.python,
        charts: charts?.charts ?? { files: [] },
        images,
    };
}
/**
 * Reads a record or a fragment of one that came back from outside.
 * @throws UserError naming what is wrong
 */
function parseRecord(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('this is not JSON', {
            where: { file: where },
            fix: 'delete it and run again',
            cause,
        });
    }
    const record = value;
    if (record === null || typeof record !== 'object' || record.schema_version !== 1) {
        throw new errors/* UserError */.yo('this is not a release record of schema version 1', {
            where: { file: where, key: 'schema_version' },
            fix: 'use the release-actions version that wrote it, or delete it and run again',
        });
    }
    if (isWhole(record))
        return value;
    throw new errors/* UserError */.yo('the release record is damaged', {
        where: { file: where },
        fix: 'delete it and run again',
    });
}
/** Whether every part that is there has its shape, and at least one is. */
function isWhole({ plan_sha256: hash, python, charts, images, ...rest }) {
    const parts = [
        ...(python === undefined ? [] : [isFiles(python.files)]),
        ...(charts === undefined ? [] : [isFiles(charts.files)]),
        ...(images === undefined ? [] : [Array.isArray(images) && images.every(isObject)]),
    ];
    // Only a whole record says which commit was tagged.
    const complete = !('tagged_commit' in rest) || parts.length === 3;
    return typeof hash === 'string' && parts.length > 0 && complete && parts.every(Boolean);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isFiles(files) {
    return (Array.isArray(files) &&
        files.every((file) => isFileName(file?.name) && typeof file?.sha256 === 'string' && /^[0-9a-f]{64}$/.test(file.sha256)));
}
/** A record comes from outside: a name in it must not lead out of the folder that its file is written to. */
function isFileName(name) {
    return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(name);
}
/** Names of files that are missing or have other bytes than the record says. */
function differences(record, read) {
    return [...record.python.files, ...(record.charts?.files ?? [])].flatMap((file) => {
        const data = read(file.name);
        if (data === undefined)
            return [`${file.name} is missing`];
        const actual = sha256(data);
        return actual === file.sha256
            ? []
            : [`${file.name} has sha256 ${actual}, the record says ${file.sha256}`];
    });
}
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
;// CONCATENATED MODULE: ./build/src/version/successor.js

/** The next candidate of a prerelease, the next patch of a final; post-releases count as their base. */
function successor(version) {
    const { major, minor, patch, stage, stageNumber } = baseVersion(version);
    return parseVersion(stage === undefined
        ? `${major}.${minor}.${patch + 1}`
        : `${major}.${minor}.${patch}${stage}${(stageNumber ?? 0) + 1}`);
}
;// CONCATENATED MODULE: ./build/src/github/assets.js




function listAssets(github, release) {
    return github.all('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        release_id: release.id,
    });
}
/** Whether an asset on GitHub is complete and has these bytes; without a digest its bytes are read. */
async function assetEquals(github, asset, local) {
    if (asset.state !== 'uploaded' || asset.size !== local.data.length)
        return false;
    const digest = asset.digest ?? `sha256:${sha256(await github.download(asset.url))}`;
    return digest === `sha256:${sha256(local.data)}`;
}
/**
 * Brings one asset of a release to the given bytes. Safe to repeat: equal ones stay, a half-uploaded one
 * (state `starter`, left by a broken upload) is deleted first.
 * @param replace whether an asset with other bytes may be replaced (a draft) or is a conflict (a published release)
 * @throws UserError on a conflict; ServiceError when GitHub keeps refusing
 */
async function putAsset(host, github, release, existing, local, replace) {
    let present = existing.find((asset) => asset.name === local.name);
    let state = 'uploaded';
    if (present !== undefined) {
        if (await assetEquals(github, present, local))
            return 'unchanged';
        if (present.state === 'uploaded') {
            if (!replace)
                throw conflict(present, local);
            state = 'replaced';
        }
        await deleteAsset(github, present);
    }
    for (let attempt = 0;; attempt++) {
        try {
            const url = `${release.upload_url.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(local.name)}`;
            const made = await github.upload(url, local.data, contentType(local.name));
            if (made.name !== local.name) {
                throw new UserError(`GitHub renamed the asset ${local.name} to ${made.name}`, {
                    fix: 'rename the file to letters, digits, dots, dashes and underscores',
                });
            }
            host.info(`${local.name}: ${state} (${bytes(local.data.length)})`);
            return state;
        }
        catch (error) {
            const wait = defaultDelays[attempt];
            if (!(error instanceof ServiceError) || wait === undefined)
                throw error;
            // The answer may be lost while the file arrived, or a starter may be left: look before sending again.
            present = (await listAssets(github, release)).find((asset) => asset.name === local.name);
            if (present !== undefined && (await assetEquals(github, present, local)))
                return state;
            if (!error.retryable && error.status !== 422)
                throw error;
            if (error.status === 422 && present === undefined)
                throw error;
            if (present?.state === 'uploaded' && !replace)
                throw conflict(present, local);
            if (present !== undefined)
                await deleteAsset(github, present);
            await host.sleep(error.retryAfterMs ?? wait);
        }
    }
}
async function deleteAsset(github, asset) {
    await github.find('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id });
}
/** Removes assets of an earlier build that the present one does not have. */
async function removeAssets(host, github, assets) {
    for (const asset of assets) {
        await deleteAsset(github, asset);
        host.info(`${asset.name}: removed, it belongs to an earlier build`);
    }
}
function conflict(asset, local) {
    return new UserError(`the published release already has ${asset.name} with other bytes: ${asset.digest ?? `${asset.size} bytes`} there, sha256:${sha256(local.data)} here`, {
        fix: 'a published file never changes: release the next version, or re-run with the files of the first run',
    });
}
function contentType(name) {
    if (name.endsWith('.json'))
        return 'application/json';
    if (name.endsWith('.gz') || name.endsWith('.tgz'))
        return 'application/gzip';
    if (name.endsWith('.whl') || name.endsWith('.zip'))
        return 'application/zip';
    return 'application/octet-stream';
}
;// CONCATENATED MODULE: ./build/src/github/staged.js







/** Reads the release that matters for a tag: the published one, else the draft. */
async function readStaged(github, found) {
    const release = found.published ?? found.draft;
    if (release === undefined)
        return undefined;
    const assets = await listAssets(github, release);
    const asset = assets.find((candidate) => candidate.name === recordFileName && candidate.state === 'uploaded');
    if (asset === undefined)
        return { release, assets, record: undefined, recordBytes: undefined };
    const recordBytes = await github.download(asset.url);
    const record = parseRecord(Buffer.from(recordBytes).toString('utf8'), `${release.html_url}: ${recordFileName}`);
    return { release, assets, record, recordBytes };
}
/** Whether what is staged was made by this very plan. */
function matches(record, plan) {
    return record.plan_sha256 === planHash(plan) && record.tagged_commit === plan.commit.sha;
}
/**
 * A published release with a record claims its version. Another commit cannot take it.
 * The same commit with another plan hash (a newer release-actions, another config-ref) keeps what is published.
 * @param more what else speaks for the other commit, for people
 * @throws UserError naming every claim and the two ways out
 */
function checkClaim(staged, plan, more = []) {
    if (staged.release.draft || staged.record === undefined)
        return;
    if (staged.record.tagged_commit === plan.commit.sha)
        return;
    const { tagged_commit: tagged, release_commit: released, python, charts, images } = staged.record;
    const claims = [
        `${staged.release.html_url} was published from the tag on ${tagged}, release commit ${released}`,
        ...[...python.files, ...charts.files].map(({ name, sha256 }) => `${name} with sha256 ${sha256}`),
        ...images.map(({ repository, tag, digest }) => `${repository}:${tag} with digest ${digest}`),
        ...more,
    ];
    throw new errors/* UserError */.yo(`${plan.version} is claimed, and the tag ${plan.tag} is on ${plan.commit.sha} now:\n${claims.join('\n')}`, {
        fix: `move the tag back to ${tagged} to finish that release, or delete the tag and release ${nextNumber(plan)}`,
    });
}
function nextNumber(plan) {
    return plan.kind === 'post-release' ? 'the next number' : successor(parseVersion(plan.version)).text;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/earlier.js





/**
 * Finds the release commit by tree, trailers and ancestry.
 * @param branch fetched already
 * @throws UserError when the branch has a release commit of this very tagged commit with another tree
 */
async function readEarlier(git, plan, branch, tree) {
    const { tag, commit } = plan;
    const tip = `refs/remotes/origin/${branch}`;
    const made = await releaseCommitsSince(git, commit.sha);
    const found = findLanded(made, tag, commit.sha, tree);
    const { rivals, former } = foreignCommits(made, tag, commit.sha, tree);
    const landed = found !== undefined && (await git.isAncestor(found.sha, tip));
    if (!landed) {
        // Whoever may push any branch could leave a rival there: only those on the branch count.
        for (const rival of rivals)
            if (await git.isAncestor(rival.sha, tip))
                throw rivalError(rival, plan, branch, tree);
    }
    return { landed: landed ? found : undefined, elsewhere: landed ? undefined : found, former };
}
function rivalError(rival, plan, branch, tree) {
    return new errors/* UserError */.yo(`${branch} has another release commit of ${plan.tag}: ${rival.sha} with the tree ${rival.tree}, while this run would make ${tree}`, {
        fix: 'to finish that release use the config and the version of release-actions that it was made with. ' +
            `To drop it, ${undoRival(rival.sha, branch, plan.tag)}`,
    });
}
/**
 * The release commit among what a tip has that the tagged commit has not: another run of this tag was faster, or the
 * answer to our own request was lost.
 */
async function findAt(host, git, auth, plan, tip, tree) {
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const found = findLanded(await releaseCommitsSince(git, plan.commit.sha, tip), plan.tag, plan.commit.sha, tree);
    return found && { sha: found.sha, verified: false };
}
/**
 * A version whose release is out belongs to the commit that it was made from. A release without our record, made by
 * hand, claims nothing (DESIGN §3). Files on PyPI and version tags of images are asked by their own preflights.
 * @throws UserError naming every claim that is known here
 */
async function checkClaims(github, plan, { former, elsewhere }) {
    const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
    const published = await github.find(route, { tag: plan.tag });
    if (published === undefined)
        return;
    const staged = await readStaged(github, { published, draft: undefined, others: [] });
    if (staged === undefined)
        return;
    const commits = former.map(({ sha, base }) => `the release commit ${sha}, made when the tag was on ${base}`);
    checkClaim(staged, plan, commits);
    const { record } = staged;
    if (record === undefined || record.release_commit === elsewhere?.sha)
        return;
    throw new errors/* UserError */.yo(`${published.html_url} is published from the release commit ${record.release_commit}, which no branch has any more`, {
        fix: `push it back (git push origin ${record.release_commit}:refs/heads/<branch>, from a clone that has it) and ` +
            're-run the failed jobs, or release the next version',
    });
}
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: dist_bundle_expand.bind(null, template)
  };
}
function dist_bundle_expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function dist_bundle_parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return dist_bundle_parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse: dist_bundle_parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./build/src/github/client.js




const requestTimeout = 60_000;
/** `owner/repo` of the run. @throws UserError outside of a run */
function repositoryOf(host) {
    const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set to owner/repo', {
            fix: 'run this action in a GitHub workflow, or set GITHUB_REPOSITORY and GITHUB_API_URL',
        });
    }
    return { owner, repo };
}
/**
 * @param action name that stands in the User-Agent
 * @throws UserError when the token is empty
 */
function connect(host, token, action) {
    const { owner, repo } = repositoryOf(host);
    if (token === '') {
        throw new errors/* UserError */.yo('the GitHub token is empty', {
            fix: 'give the job permissions: contents: write and leave token at its default, or set the secret it names',
        });
    }
    host.secret(token);
    host.secret(Buffer.from(`x-access-token:${token}`).toString('base64'));
    const baseUrl = (host.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const webUrl = `${(host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')}/${owner}/${repo}`;
    const userAgent = `release-actions/${action}`;
    const timed = (url, init) => host.fetch(url, { ...init, signal: AbortSignal.timeout(requestTimeout) });
    const octokit = new Octokit({
        auth: token,
        baseUrl,
        userAgent,
        request: { fetch: timed },
        log: {
            debug() { },
            info() { },
            warn: (text) => host.debug(text),
            error: (text) => host.debug(text),
        },
    });
    const once = async (route, parameters) => {
        const response = await octokit
            .request(route, { owner, repo, ...parameters })
            .catch((error) => {
            throw failure_failure(host, route, error);
        });
        // Octokit hands on what broke off as a text, be it empty: it must not pass for an empty list.
        if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null)) {
            throw new errors/* ServiceError */._7(service, `${route}: no whole answer arrived`, { status: 0, retryable: true });
        }
        return response.data;
    };
    const call = (route, parameters = {}, options = {}) => {
        const repeat = options.repeat ?? /^(?:GET|DELETE) /.test(route);
        if (!repeat)
            return once(route, parameters);
        return retry(host, { what: service }, () => once(route, parameters));
    };
    const askGraphql = async (query, variables) => {
        let data;
        try {
            data = await octokit.graphql(query, variables);
        }
        catch (error) {
            const { errors, headers = {} } = error;
            if (Array.isArray(errors))
                throw graphqlFailure(host, errors, headers);
            throw failure_failure(host, 'POST /graphql', error);
        }
        if (typeof data === 'object' && data !== null)
            return data;
        throw new errors/* ServiceError */._7(service, 'POST /graphql: no whole answer arrived', { status: 0, retryable: true });
    };
    return {
        owner,
        repo,
        webUrl,
        call,
        graphql(query, variables, options = {}) {
            const again = options.repeat === true ? {} : { retryable: refusedByLimit };
            return retry(host, { what: service, ...again }, () => askGraphql(query, variables));
        },
        async find(route, parameters = {}) {
            try {
                return await call(route, parameters);
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        async all(route, parameters = {}) {
            const items = [];
            for (let page = 1;; page++) {
                const part = await call(route, { ...parameters, per_page: 100, page });
                items.push(...part);
                if (part.length < 100)
                    return items;
            }
        },
        download(url) {
            return retry(host, { what: `${service} download` }, async () => {
                const headers = {
                    accept: 'application/octet-stream',
                    authorization: `token ${token}`,
                    'user-agent': userAgent,
                };
                const init = { headers, signal: AbortSignal.timeout(5 * requestTimeout) };
                let response;
                let data;
                try {
                    // fetch drops the Authorization header when the redirect leaves the origin (Fetch standard, HTTP-redirect fetch).
                    response = await host.fetch(url, init);
                    data = new Uint8Array(await response.arrayBuffer());
                }
                catch (cause) {
                    throw new errors/* ServiceError */._7(service, 'the download broke off', { status: 0, retryable: true, cause });
                }
                if (!response.ok) {
                    throw new errors/* ServiceError */._7(service, `download refused: ${response.statusText}`, {
                        status: response.status,
                        retryable: transientStatus(response.status),
                    });
                }
                return data;
            });
        },
        async upload(url, data, contentType) {
            const response = await host
                .fetch(url, {
                method: 'POST',
                body: data,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `token ${token}`,
                    'content-type': contentType,
                    'user-agent': userAgent,
                },
                signal: AbortSignal.timeout(10 * requestTimeout),
            })
                .catch((cause) => {
                throw new errors/* ServiceError */._7(service, 'the upload broke off', { status: 0, retryable: true, cause });
            });
            const body = (await response.json().catch(() => undefined));
            if (!response.ok) {
                throw failure_failure(host, 'upload of an asset', {
                    status: response.status,
                    message: response.statusText,
                    response: { headers: Object.fromEntries(response.headers), ...(body && { data: body }) },
                });
            }
            if (body === undefined) {
                throw new errors/* ServiceError */._7(service, 'no whole answer to the upload arrived', {
                    status: 0,
                    retryable: true,
                });
            }
            return body;
        },
    };
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/method.js





const names = {
    graphql: 'GraphQL createCommitOnBranch',
    rest: 'REST',
    git: 'git push',
};
/** `REST: bin/x has mode 100755` */
function methodText(method, why) {
    return why === '' ? names[method] : `${names[method]}: ${why}`;
}
/**
 * The best road that the token, the server and the files allow: createCommitOnBranch (one step, always signed), the git
 * database of the REST API (keeps modes), git push (needs no API).
 * @throws UserError when a token or an API is needed and missing
 */
async function chooseWay(host, inputs, git, auth, changes) {
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const byGit = (why) => ({
        lander: gitLander(host, git, auth, repository),
        github: undefined,
        why,
    });
    if (inputs.commitMethod === 'git')
        return byGit('commit-method is git');
    if (inputs.commitMethod === 'auto') {
        const why = await withoutApi(host, inputs, git);
        if (why !== undefined)
            return byGit(why);
    }
    const github = connect(host, inputs.token, 'bump-version');
    const rest = apiLander(github);
    const unfit = unfitForGraphql(changes);
    if (unfit !== undefined)
        return { lander: rest, github, why: unfit };
    return { lander: graphqlLander(host, github, rest), github, why: '' };
}
/** Why the API cannot be used here; undefined when it can, or when a message about it says more. */
async function withoutApi(host, inputs, git) {
    for (const name of ['GITHUB_API_URL', 'GITHUB_REPOSITORY']) {
        if ((host.env[name] ?? '') === '')
            return `${name} is not set, so there is no API to ask`;
    }
    const remote = await git.run(['remote', 'get-url', '--push', 'origin'], { allowFailure: true });
    const url = remote.stdout.trim();
    const web = /^https?:/i.test(url);
    if (inputs.token === '') {
        return web ? undefined : "there is no token, and the checkout's remote needs none";
    }
    const local = url !== '' && (url.startsWith('/') || url.startsWith('.') || url.startsWith('file:'));
    if (!local)
        return undefined;
    try {
        const github = connect(host, inputs.token, 'bump-version');
        await github.call('GET /repos/{owner}/{repo}', {}, { repeat: false });
        return undefined;
    }
    catch (error) {
        const silent = error instanceof errors/* ServiceError */._7 && error.status === 0;
        return silent ? 'the remote is a folder, and no API answers' : undefined;
    }
}
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./build/src/core/child.js
var child = __nccwpck_require__(5907);
;// CONCATENATED MODULE: ./build/src/core/utf8.js
/** UTF-8 with its byte order mark kept, so that text and bytes determine each other; undefined for other bytes. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/git/tags.js


/**
 * The commit of a local tag: lightweight, annotated or nested. Undefined when there is no such tag.
 * @throws UserError when the tag points at something that is no commit
 */
async function peelTag(git, tag) {
    const ref = `refs/tags/${tag}`;
    const commit = await git.commitOf(ref);
    if (commit !== undefined)
        return commit;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{}`];
    const object = await git.run(args, { allowFailure: true });
    if (object.exitCode !== 0)
        return undefined;
    throw new errors/* UserError */.yo(`the tag ${JSON.stringify(tag)} points at no commit but at ${object.stdout.trim()}`, {
        fix: 'delete the tag and put it on a commit',
    });
}
/**
 * Versions of the tags `prefix` + version that are merged into a commit, oldest first by PEP 440. Tags of another
 * shape are no versions.
 * @param except name of a tag that does not count: the one that is being released
 */
async function mergedVersions(git, commit, prefix, except) {
    const names = await git.lines([
        'for-each-ref',
        `--merged=${commit}`,
        '--format=%(refname:lstrip=2)',
        'refs/tags/',
    ]);
    return names
        .filter((name) => name.startsWith(prefix) && name !== except)
        .flatMap((name) => version_tryParseVersion(name.slice(prefix.length)) ?? [])
        .sort(compareVersions);
}
;// CONCATENATED MODULE: ./build/src/git/facts.js









/** What is read without asking for sizes first; 64 MiB. */
const mostTogether = 64 * 1024 * 1024;
const candidate = new RegExp('(?:^|/)(?:' +
    'pyproject\\.toml|setup\\.(?:py|cfg)|[^/]*\\.lock|Chart\\.yaml|package(?:-lock)?\\.json|npm-shrinkwrap\\.json|' +
    'CITATION\\.cff|(?:Docker|Container)file[^/]*|[^/]+\\.(?:D|d)ockerfile|' +
    '(?:_version|__version__|version|__about__|about|_about|__init__)\\.py|__build__|VERSION[^/]*|version\\.txt' +
    ')$');
/**
 * Reads what a plan is made from. The texts of files that usually hold versions are read at once, so that a tree of
 * 20 000 files takes a second; any other file is read when it is asked for.
 * @param from a folder in the repository, or the repository
 * @throws UserError when a folder is in no repository, ToolError when git fails or there is no such commit
 */
async function readFacts(host, from, commit, options = {}) {
    const git = typeof from === 'string' ? await openGit(host, from) : from;
    const sha = await git.commitOf(commit);
    if (sha === undefined)
        throw new errors/* ToolError */.v4('git rev-parse', 128, `${(0,quote/* quoted */.TL)(commit)} names no commit`);
    const { files: byPath } = await git.list(sha);
    const files = [...byPath.values()];
    const named = compileGlobs(options.globs ?? []);
    const { supply } = options;
    const wanted = files.filter((file) => isRegular(file) && (candidate.test(file.path) || named(file.path)));
    const shas = new Set(wanted.map((file) => file.sha));
    await supply?.fetch(shas);
    const [{ texts, header }, merged] = await Promise.all([
        readTexts(git, sha, shas),
        mergedVersions(git, sha, options.tagPrefix ?? 'version/', options.tag),
    ]);
    return {
        commit: { sha, ...header },
        files,
        mergedVersions: merged.map((version) => version.text),
        read(path) {
            const file = byPath.get(path);
            if (file === undefined || !isRegular(file))
                return undefined;
            if (supply?.lacks(file.sha) === true)
                return supply.note(file.sha);
            if (!texts.has(file.sha))
                texts.set(file.sha, readBlob(host, git, file));
            return texts.get(file.sha);
        },
    };
}
const isRegular = (file) => isRegularMode(file.mode);
/** The texts of blobs by their ids, and what the header of the commit says: in one go. */
async function readTexts(git, commit, shas) {
    const texts = new Map();
    let header = { tree: '', time: 0 };
    // Each object is `<sha> <type> <size>\n<content>\n` (git-cat-file, "Batch output").
    const bytes = await readObjects(git, commit, shas, texts);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(10, at);
        const [sha = '', , size = ''] = Buffer.from(bytes.subarray(at, end)).toString('latin1').split(' ');
        const start = end + 1;
        const content = bytes.subarray(start, start + Number(size));
        if (sha === commit)
            header = readHeader(content);
        else
            texts.set(sha, Number(size) <= mostTextBytes ? decodeUtf8(content) : undefined);
        at = start + Number(size) + 1;
    }
    return { texts, header };
}
/** The objects as `cat-file --batch` prints them. If all of them are too much together, those that are too long are left out. */
async function readObjects(git, commit, shas, texts) {
    const batch = async (names, maxOutput) => {
        const limit = maxOutput === undefined ? {} : { maxOutput };
        const args = ['cat-file', '--batch'];
        return (await git.run(args, { stdin: `${[commit, ...names].join('\n')}\n`, ...limit })).bytes;
    };
    try {
        return await batch([...shas], mostTogether);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
    }
    const sizes = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
        stdin: `${[...shas].join('\n')}\n`,
    });
    const small = [];
    for (const line of sizes.stdout.split('\n')) {
        const [sha = '', size = ''] = line.split(' ');
        if (Number(size) <= mostTextBytes)
            small.push(sha);
        else
            texts.set(sha, undefined);
    }
    return batch(small.filter(Boolean));
}
/** Tree and committer time of a commit object: header lines `<key> <value>` up to an empty line. */
function readHeader(content) {
    const [header = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
    return { tree, time: Number(/^committer .* (-?\d+) [+-]\d+$/m.exec(header)?.[1]) };
}
/** One file that nobody foresaw. Synchronous, because the plan is a pure function that only asks for texts. */
function readBlob(host, git, file) {
    const safe = ['-c', `safe.directory=${git.dir}`, '-c', 'core.hooksPath=/dev/null'];
    const result = (0,external_node_child_process_.spawnSync)('git', [...safe, 'cat-file', 'blob', file.sha], {
        cwd: git.dir,
        env: (0,child/* childEnvironment */.Q)(host.env, { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }),
        maxBuffer: mostTextBytes,
        timeout: 60_000,
    });
    if (result.error?.code === 'ENOBUFS')
        return undefined;
    if (result.status !== 0) {
        throw new errors/* ToolError */.v4('git cat-file', result.status ?? 1, String(result.stderr ?? '').trim());
    }
    return decodeUtf8(result.stdout);
}
;// CONCATENATED MODULE: ./build/src/rewrite/combine.js


/** Both surveys; where they want the same place, the second one wins. */
function combine(survey, other) {
    if (other.locations.length === 0 && other.leftAlone.length === 0)
        return survey;
    const free = (start, end) => !other.locations.some((location) => location.start < end && start < location.end);
    return {
        locations: [...survey.locations.filter(({ start, end }) => free(start, end)), ...other.locations],
        leftAlone: [
            ...survey.leftAlone.filter(({ start, value }) => free(start, start + value.length)),
            ...other.leftAlone,
        ],
        warnings: [...survey.warnings, ...other.warnings],
    };
}
/** Both surveys; what both found counts once. */
function unite(survey, other) {
    const places = new Set(survey.locations.map(({ start }) => start));
    const locations = [...survey.locations, ...other.locations.filter(({ start }) => !places.has(start))];
    for (const { start } of other.locations)
        places.add(start);
    const alone = new Set(survey.leftAlone.map(({ start }) => start));
    const leftAlone = [...survey.leftAlone, ...other.leftAlone.filter(({ start }) => !alone.has(start))];
    return {
        locations,
        leftAlone: leftAlone.filter(({ start }) => !places.has(start)),
        warnings: [...survey.warnings, ...other.warnings],
    };
}
/** Places that hold only a date are dropped unless a version changes somewhere: a release is not dated twice. */
function withoutIdleDates(surveyed, context) {
    const moves = [...surveyed.values()].some(({ survey }) => survey.locations.some((location) => changesVersion(location, context)));
    if (moves)
        return surveyed;
    for (const [path, one] of surveyed) {
        const locations = one.survey.locations.filter((location) => !('dated' in location && location.dated));
        surveyed.set(path, { ...one, survey: { ...one.survey, locations } });
    }
    return surveyed;
}
function changesVersion(location, context) {
    if (location.place === 'given')
        return location.dated !== true && location.to !== location.from;
    const reading = readValue(location.from);
    return reading === undefined || compareVersions(reading.version, context.version) !== 0;
}
;// CONCATENATED MODULE: ./build/src/rewrite/discover.js

const discover_names = {
    'pyproject.toml': 'pyproject',
    'setup.py': 'setup',
    'setup.cfg': 'setup',
    'uv.lock': 'uv-lock',
    'Chart.yaml': 'chart',
    'Chart.lock': 'chart-lock',
    'package.json': 'package-json',
    'package-lock.json': 'package-lock',
    'npm-shrinkwrap.json': 'package-lock',
    'CITATION.cff': 'citation',
    '_version.py': 'python-version-module',
    'version.py': 'python-version-module',
    '__version__.py': 'python-version-module',
    '__about__.py': 'python-version-module',
    'about.py': 'python-version-module',
    '__init__.py': 'python-version-module',
    __build__: 'python-build-number',
    VERSION: 'version-file',
    'VERSION.txt': 'version-file',
    'version.txt': 'version-file',
};
/** The kind that a file's name stands for; undefined for all other names. */
function kindOfFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (Object.hasOwn(discover_names, name))
        return discover_names[name];
    return /^(?:Docker|Container)file(?:\..+)?$|.\.(?:Docker|docker)file$/.test(name)
        ? 'dockerfile'
        : undefined;
}
/** A regular file: not a symbolic link and not a submodule. */
function discover_isRegular(file) {
    return file.mode === '100644' || file.mode === '100755';
}
/** Files of the tree that may hold a version of ours by their names, sorted by path. */
function findCandidates(files, config) {
    const allowed = discoverable(config);
    return files
        .filter(discover_isRegular)
        .flatMap(({ path }) => {
        const kind = kindOfFile(path);
        return kind === undefined || !allowed(path) ? [] : [{ path, kind }];
    })
        .sort(byPath);
}
/** Order by code unit, the same on every machine. */
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
;// CONCATENATED MODULE: ./build/src/rewrite/json.js




/**
 * Parses strict JSON and lists its scalars with their places.
 * @throws UserError with file, line and column
 */
function parseJson(path, text) {
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error !== undefined || root === undefined) {
        throw jsonError(path, text, error);
    }
    const leaves = [];
    json_walk(root, [], text, leaves);
    return { leaves, value: () => JSON.parse(text) };
}
/**
 * The top level of strict JSON as plain values; an empty object when it is none.
 * @throws UserError with file, line and column
 */
function parseObject(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // JSON.parse tells the place in the words of one Node version; jsonc-parser as an offset.
        const errors = [];
        (0,main.parseTree)(text, errors, { disallowComments: true });
        throw jsonError(path, text, errors[0]);
    }
    return typeof value === 'object' && value !== null ? value : {};
}
function jsonError(path, text, error) {
    const offset = error?.offset ?? 0;
    const code = error === undefined ? 'nothing there' : (0,main.printParseErrorCode)(error.error);
    return new errors/* UserError */.yo(`not valid JSON: ${code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`, {
        where: { file: path, line: lineAt(text, offset), column: columnAt(text, offset) },
        fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
    });
}
function json_walk(node, at, text, leaves) {
    if (node.type === 'object') {
        for (const property of node.children ?? []) {
            const [key, value] = property.children ?? [];
            if (key !== undefined && value !== undefined)
                json_walk(value, [...at, String(key.value)], text, leaves);
        }
    }
    else if (node.type === 'array') {
        node.children?.forEach((child, index) => {
            json_walk(child, [...at, index], text, leaves);
        });
    }
    else {
        const range = [node.offset, node.offset + node.length];
        const isString = node.type === 'string';
        const value = isString ? String(node.value) : text.slice(...range);
        const leaf = makeLeaf(text, range, at, value, isString ? 1 : 0);
        leaves.push(isString ? leaf : { ...leaf, editable: false });
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/packages.js



/** Packages that the repository's own pyproject.toml, setup.py and setup.cfg files define, by PEP 503 name. */
function ownPackages(candidates, text, toml) {
    const packages = new Map();
    for (const { path, kind } of candidates) {
        if (kind !== 'pyproject' && kind !== 'setup')
            continue;
        const found = kind === 'pyproject' ? fromPyproject(toml(path)) : packages_fromSetup(path, text(path));
        if (found === undefined)
            continue;
        const known = packages.get(normalizeName(found.name));
        if (known?.version === undefined)
            packages.set(normalizeName(found.name), { ...found, path });
    }
    return packages;
}
function fromPyproject(parsed) {
    if (parsed === undefined)
        return undefined;
    const { leaves } = parsed;
    const flit = ['dist-name', 'module'].map((key) => valueAt(leaves, 'tool', 'flit', 'metadata', key));
    const name = valueAt(leaves, 'project', 'name') ??
        valueAt(leaves, 'tool', 'poetry', 'name') ??
        flit.find((found) => found !== undefined);
    if (name === undefined)
        return undefined;
    return {
        name,
        version: valueAt(leaves, 'project', 'version') ?? valueAt(leaves, 'tool', 'poetry', 'version'),
    };
}
function packages_fromSetup(path, text) {
    const name = text === undefined ? undefined : setupName(path, text);
    if (text === undefined || name === undefined)
        return undefined;
    return { name, version: setupVersion(path, text)?.from };
}
;// CONCATENATED MODULE: ./build/src/rewrite/scope.js









function makeScope(facts, candidates, context) {
    const regular = new Set(facts.files.filter(discover_isRegular).map((file) => file.path));
    const known = new Set(candidates.map((candidate) => candidate.path));
    const text = (path) => (regular.has(path) ? withoutMark(facts.read(path)) : undefined);
    const toml = parsedOnce(text, parseToml);
    const json = parsedOnce(text, parseJson);
    let npm;
    const npmPackages = () => {
        npm ??= ownNpmPackages(candidates, json, context);
        return npm;
    };
    return {
        context,
        packages: ownPackages(candidates, text, toml),
        npmPackages,
        isCandidate: (path) => known.has(path),
        has: (path) => regular.has(path),
        text,
        toml,
        yaml: parsedOnce(text, parseYaml),
        json,
        object: parsedOnce(text, parseObject),
    };
}
function ownNpmPackages(candidates, json, { window }) {
    const names = candidates.flatMap(({ path, kind }) => {
        const leaves = kind === 'package-json' ? (json(path)?.leaves ?? []) : [];
        const name = valueAt(leaves, 'name');
        return name !== undefined && isOurs(valueAt(leaves, 'version'), window) ? [name] : [];
    });
    return new Set(names);
}
/** Text without a leading byte order mark; parsers refuse it, offsets are shifted back when edits are made. */
function withoutMark(text) {
    return text?.startsWith('\uFEFF') ? text.slice(1) : text;
}
function parsedOnce(text, parse) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const source = text(path);
            known.set(path, source === undefined ? undefined : parse(path, source));
        }
        return known.get(path);
    };
}
/**
 * Whether the chart in a folder carries a version of ours and is not left out of discovery, or a rule of the config
 * sets its version.
 */
function chartIsOurs(folder, scope) {
    const path = external_node_path_.posix.join(folder, 'Chart.yaml');
    const ruled = ({ key, path: glob }) => key === 'version' && compileGlob(glob)(path);
    if (scope.has(path) && scope.context.config.versionFiles.custom.some(ruled))
        return true;
    const chart = scope.isCandidate(path) ? scope.yaml(path) : undefined;
    return chart !== undefined && isOurs(valueAt(chart.leaves, 'version'), scope.context.window);
}
;// CONCATENATED MODULE: ./build/src/rewrite/chart.js





/** `version`, `appVersion` and the versions of dependencies on charts of this repository in a Chart.yaml. */
function surveyChart(path, leaves, scope) {
    return mergeSurveys(leaves.map((leaf) => surveyLeaf(path, leaf, leaves, scope)));
}
function surveyLeaf(path, leaf, leaves, scope) {
    const key = leaves_keyText(leaf.path);
    const found = { from: leaf.value, start: leaf.start };
    const { window } = scope.context;
    const [, index] = leaf.path;
    let survey = nothing;
    if (pathIs(leaf, 'version'))
        survey = surveyValue(key, found, 'semver', window);
    if (pathIs(leaf, 'appVersion'))
        survey = surveyValue(key, found, 'app', window);
    if (pathIs(leaf, 'dependencies', null, 'version') && typeof index === 'number') {
        const folder = dependencyFolder(path, leaves, index, scope);
        if (folder !== undefined && chartIsOurs(folder, scope)) {
            survey = surveyDependency(key, leaf, folder, scope);
        }
    }
    if (leaf.editable || survey.locations.length === 0)
        return survey;
    const reason = 'not a plain or simply quoted scalar';
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
/**
 * A dependency on a chart of this repository whose version moves. An exact version moves with it even from outside of
 * the window: helm refuses every other exact version of a `file://` dependency. A range is its author's decision.
 */
function surveyDependency(key, leaf, folder, scope) {
    const reading = readValue(leaf.value);
    if (reading !== undefined) {
        const { start, end, value: from } = leaf;
        const { style, prefix } = reading;
        const follows = external_node_path_.posix.join(folder, 'Chart.yaml');
        return { ...nothing, locations: [{ key, start, end, from, place: 'semver', style, prefix, follows }] };
    }
    const versions = leaf.value.match(/v?\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
    if (!versions.some((version) => isOurs(version, scope.context.window)))
        return nothing;
    const reason = 'only an exact version is rewritten, not a range';
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
/** Folder in the repository of a dependency: `file://` or unpacked under `charts/`; undefined for all others. */
function dependencyFolder(path, leaves, index, scope) {
    const repository = valueAt(leaves, 'dependencies', index, 'repository') ?? '';
    const name = valueAt(leaves, 'dependencies', index, 'name') ?? '';
    const relative = repository.startsWith('file://') ? repository.slice('file://'.length) : undefined;
    if (relative === undefined && repository !== '')
        return undefined;
    const folder = besides(path, relative ?? external_node_path_.posix.join('charts', name));
    return folder !== undefined && scope.has(external_node_path_.posix.join(folder, 'Chart.yaml')) ? folder : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/helm-digest.js

/**
 * The digest of a Chart.lock: SHA-256 over Go's compact JSON of [requirements, locked dependencies], each dependency
 * with its fields in the order of helm's struct and empty ones left out (helm: internal/resolver HashReq and
 * pkg/chart Dependency). Arguments are the `dependencies` lists of Chart.yaml and Chart.lock as parsed.
 */
function helmDigest(requirements, locked) {
    const json = goJson([requirements.map(dependency), locked.map(dependency)]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(json, 'utf8').digest('hex')}`;
}
function dependency(entry) {
    const given = typeof entry === 'object' && entry !== null ? entry : {};
    const text = (key) => given[key] === undefined || given[key] === null ? '' : String(given[key]);
    const list = (key) => (Array.isArray(given[key]) ? given[key] : []);
    const fields = [
        ['name', text('name'), true],
        ['version', text('version'), text('version') !== ''],
        ['repository', text('repository'), true],
        ['condition', text('condition'), text('condition') !== ''],
        ['tags', list('tags').map(String), list('tags').length > 0],
        ['enabled', true, String(given['enabled']) === 'true'],
        ['import-values', list('import-values').map(helm_digest_sorted), list('import-values').length > 0],
        ['alias', text('alias'), text('alias') !== ''],
    ];
    return Object.fromEntries(fields.filter(([, , present]) => present).map(([key, value]) => [key, value]));
}
/** Go writes the keys of a map sorted. */
function helm_digest_sorted(value) {
    if (Array.isArray(value))
        return value.map(helm_digest_sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, helm_digest_sorted(inner)]));
}
/** JSON as Go's encoding/json writes it: `<`, `>`, `&` and the two line separators are escaped. */
function goJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
;// CONCATENATED MODULE: ./build/src/rewrite/chart-lock.js






/**
 * A Chart.lock follows its Chart.yaml: versions of own charts, then the digest over both, then `generated`, which is the
 * time of the tagged commit because the tree must not depend on when it is made. Nothing changes where versions and
 * digest are right already.
 * @param after a Chart.yaml as it is after rewriting
 */
function surveyChartLock(path, lock, after, scope) {
    const chartPath = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'Chart.yaml');
    const chart = after(chartPath);
    if (chart === undefined)
        return nothing;
    const wanted = ownVersions(chartPath, chart.leaves, after, scope);
    if (wanted.size === 0)
        return nothing;
    const { requirements, locked } = dependencyLists(chart, lock);
    const [digest, generated] = ['digest', 'generated'].map((key) => lock.leaves.find((leaf) => leaves_keyText(leaf.path) === key));
    if (digest === undefined || !locks(requirements, locked, wanted)) {
        const asked = requirements.map((entry) => `${entry.name} ${entry.version}`).join(', ');
        const problem = `${path} does not lock what Chart.yaml asks for (${asked}); run helm dependency update`;
        return { ...nothing, warnings: [problem] };
    }
    const versions = lock.leaves.flatMap((leaf) => {
        const [list, index, field] = leaf.path;
        const to = typeof index === 'number' ? wanted.get(index) : undefined;
        return list === 'dependencies' && field === 'version' && to !== undefined ? [chart_lock_given(leaf, to)] : [];
    });
    const right = helmDigest(resolveAliases(requirements, locked), locked.map((entry, index) => ({ ...entry, version: wanted.get(index) ?? entry.version })));
    if (right === digest.value && versions.every((location) => location.to === location.from)) {
        return { ...nothing, locations: versions };
    }
    const time = `${new Date(scope.context.time * 1000).toISOString().slice(0, 19)}Z`;
    const rest = [aside(digest, right), ...(generated === undefined ? [] : [aside(generated, time)])];
    return { ...nothing, locations: [...versions, ...rest] };
}
/** Whether a lock is of these requirements: the same names, and of charts of others the exact versions asked for. */
function locks(requirements, locked, wanted) {
    const plain = (version) => String(version).replace(/^v/, '');
    return (requirements.length === locked.length &&
        requirements.every(({ name, version }, index) => {
            const other = locked[index];
            const exact = /^v?\d+\.\d+\.\d+[\w.+-]*$/.test(String(version));
            const same = wanted.has(index) || !exact || plain(version) === plain(other?.['version']);
            return name === other?.['name'] && same;
        }));
}
function chart_lock_given(leaf, to) {
    const { start, end, value: from } = leaf;
    return { key: leaves_keyText(leaf.path), start, end, from, place: 'given', text: to, to };
}
function aside(leaf, to) {
    return { ...chart_lock_given(leaf, to), aside: true };
}
/** New versions of the dependencies that are charts of this repository and carry a version of ours, by position. */
function ownVersions(chartPath, leaves, after, scope) {
    const versions = new Map();
    for (let index = 0;; index += 1) {
        const name = valueAt(leaves, 'dependencies', index, 'name');
        if (name === undefined)
            return versions;
        const folder = dependencyFolder(chartPath, leaves, index, scope);
        if (folder === undefined || !chartIsOurs(folder, scope))
            continue;
        const version = valueAt(after(external_node_path_.posix.join(folder, 'Chart.yaml'))?.leaves ?? [], 'version');
        if (version !== undefined)
            versions.set(index, version);
    }
}
/** Both lists as helm reads them. */
function dependencyLists(chart, lock) {
    return { requirements: dependencies(chart), locked: dependencies(lock) };
}
function dependencies({ leaves, value }) {
    const entries = [];
    for (const leaf of leaves) {
        const [list, index, field, position] = leaf.path;
        if (list !== 'dependencies' || typeof index !== 'number' || typeof field !== 'string')
            continue;
        const deep = field === 'import-values' || leaf.value.startsWith('*');
        if (deep || (!leaf.quoted && notText.test(leaf.value)))
            return readDependencies(value());
        const entry = entries[index] ?? {};
        const known = entry[field];
        entry[field] = position === undefined ? leaf.value : [...(Array.isArray(known) ? known : []), leaf.value];
        entries[index] = entry;
    }
    return entries;
}
/**
 * Plain scalars that YAML 1.1, which helm reads, does not take for text: `y` is true there, 010 is 8 and 1.10 is 1.1.
 * Versions of three parts are text.
 */
const notText = /^(?:[+-]?\.?\d[\d_]*(?:\.[\d_]*)?(?:[eExXoObB][\w+-]*)?|~|null|y|n|yes|no|on|off|true|false|)$/i;
/** For what is more than texts and lists of them. */
function readDependencies(root) {
    const list = typeof root === 'object' && root !== null && 'dependencies' in root ? root.dependencies : [];
    return Array.isArray(list) ? list : [];
}
/** helm puts the URL of a repository alias (`@name`, `alias:name`) into the requirement before it hashes. */
function resolveAliases(requirements, locked) {
    return requirements.map((entry, index) => /^(?:@|alias:)/.test(String(entry.repository ?? ''))
        ? { ...entry, repository: locked[index]?.repository }
        : entry);
}
;// CONCATENATED MODULE: ./build/src/rewrite/package-lock.js




/**
 * A package-lock.json or npm-shrinkwrap.json repeats the versions of the package.json beside it and of its workspaces,
 * and what they demand of one another (npm docs, package-lock.json: `version`, `packages[""]`, `packages["<folder>"]`,
 * in version 2 also `dependencies["<name>"].requires`); all other packages are foreign.
 * @param content the parsed file
 * @param placesOf the places of a package.json of ours after rewriting, by key; undefined for others
 */
function surveyPackageLock({ path, text }, content, placesOf) {
    const folder = external_node_path_.posix.dirname(path);
    const root = placesOf(external_node_path_.posix.join(folder, 'package.json'));
    const version = root?.get('version');
    if (root === undefined || version === undefined)
        return nothing;
    const wanted = new Map([[leaves_keyText(['version']), version]]);
    const add = (prefix, places) => {
        for (const [key, value] of places)
            wanted.set(`${prefix}.${key}`, value);
    };
    add(leaves_keyText(['packages', '']), root);
    for (const [name, entry] of Object.entries(tableAt(content, 'packages'))) {
        if (name === '' || name.split('/').includes('node_modules'))
            continue;
        const places = placesOf(external_node_path_.posix.join(folder, name, 'package.json'));
        if (places === undefined)
            continue;
        add(leaves_keyText(['packages', name]), places);
        const legacy = leaves_keyText(['dependencies', textAt(entry, 'name') ?? external_node_path_.posix.basename(name), 'requires']);
        for (const [key, value] of places) {
            const [, of = ''] = /^(?:d|optionalD|peerD)ependencies(.+)$/.exec(key) ?? [];
            if (of !== '')
                wanted.set(legacy + of, value);
        }
    }
    return { ...nothing, locations: findStrings(text, wanted) };
}
/**
 * Finds string values by their keys in valid JSON without building a tree: lock files are long and what is wanted
 * mostly stands at their top. No wanted key leads through a list.
 */
function findStrings(text, wanted) {
    const found = [];
    const path = [];
    let list = 0;
    let depth = 0;
    let isValue = false;
    for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"|[{}[\]:,]/g)) {
        const [token, content] = match;
        if (content === undefined) {
            if (token === '{')
                depth += 1;
            if (token === '}')
                depth -= 1;
            if (token === '[')
                list += 1;
            if (token === ']')
                list -= 1;
            isValue = token === ':';
        }
        else if (list === 0 && !isValue) {
            path.length = depth - 1;
            path.push(JSON.parse(token));
        }
        else if (list === 0) {
            const key = leaves_keyText(path);
            const to = wanted.get(key);
            const [start, end] = [match.index + 1, match.index + 1 + content.length];
            if (to !== undefined && JSON.parse(token) === content) {
                found.push({ key, start, end, from: content, place: 'given', text: to, to });
            }
            if (found.length === wanted.size)
                return found;
        }
    }
    return found;
}
;// CONCATENATED MODULE: ./build/src/rewrite/pyproject.js




/**
 * `project.version` (or poetry's) and pins on own packages in every list of requirements (PEP 621, PEP 735, PEP 518,
 * uv's own lists, poetry's tables). A dynamic version has no place here.
 */
function surveyPyproject(leaves, scope) {
    return mergeSurveys(leaves.map((leaf) => pyproject_surveyLeaf(leaf, scope)));
}
function pyproject_surveyLeaf(leaf, scope) {
    const isVersion = pathIs(leaf, 'project', 'version') || pathIs(leaf, 'tool', 'poetry', 'version');
    const isPin = isRequirement(leaf);
    if (!isVersion && !isPin && leaf.path[1] !== 'poetry')
        return nothing;
    const key = leaves_keyText(leaf.path);
    const survey = isVersion
        ? surveyValue(key, { from: leaf.value, start: leaf.start }, 'pep440', scope.context.window)
        : isPin
            ? surveyRequirement(key, leaf.value, leaf.start, scope)
            : surveyPoetry(key, leaf, scope);
    if (leaf.editable || survey.locations.length === 0)
        return survey;
    return {
        ...survey,
        locations: [],
        leftAlone: [{ key, start: leaf.start, value: leaf.value, reason: 'written with escapes' }],
    };
}
const uvLists = [
    'dev-dependencies',
    'constraint-dependencies',
    'override-dependencies',
    'build-constraint-dependencies',
];
/** Whether a value of a pyproject.toml is a requirement of the package or of its build. */
function isRequirement(leaf) {
    return (leaf.quoted &&
        (pathIs(leaf, 'project', 'dependencies', null) ||
            pathIs(leaf, 'project', 'optional-dependencies', null, null) ||
            pathIs(leaf, 'dependency-groups', null, null) ||
            pathIs(leaf, 'build-system', 'requires', null) ||
            uvLists.some((list) => pathIs(leaf, 'tool', 'uv', list, null))));
}
/** `tool.poetry[.group.x].dependencies.<name>` = "5.0.0", "==5.0.0" or { version = … }; a bare version is exact there. */
function surveyPoetry(key, leaf, scope) {
    if (leaf.path[0] !== 'tool' || leaf.path[1] !== 'poetry')
        return nothing;
    const at = leaf.path.findIndex((part) => part === 'dependencies' || part === 'dev-dependencies');
    const name = at === -1 ? undefined : leaf.path[at + 1];
    const tail = leaf.path.slice(at + 2);
    if (typeof name !== 'string' || !(tail.length === 0 || (tail.length === 1 && tail[0] === 'version'))) {
        return nothing;
    }
    const own = scope.packages.get(normalizeName(name));
    if (own === undefined)
        return nothing;
    const [, operator = '', version = ''] = /^\s*([=<>!~^]*)\s*(.*?)\s*$/.exec(leaf.value) ?? [];
    if (operator === '' || operator === '==') {
        const verdict = judge(version, scope.context.window);
        const ownMoves = own.version === undefined || isOurs(own.version, scope.context.window);
        if ('ours' in verdict && ownMoves) {
            const found = { from: version, start: leaf.start + leaf.value.indexOf(version) };
            return surveyValue(key, found, 'pep440', scope.context.window);
        }
    }
    if (!isOurs(version, scope.context.window))
        return nothing;
    const reason = `only an exact version is rewritten, not ${leaf.value}`;
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
;// CONCATENATED MODULE: ./build/src/rewrite/uv-lock.js










/**
 * Entries of uv.lock that come from this repository follow their pyproject.toml: version and own pins. Entries from an
 * index stay: before publication the new version cannot be true there. One that contradicts its own file names makes
 * uv refuse the lock, so it is set to what they say.
 * @param after a pyproject.toml as it is after rewriting
 */
function surveyUvLock({ path, text }, entries, after, scope) {
    const projectIn = (folder) => {
        const project = besides(path, external_node_path_.posix.join(folder, 'pyproject.toml'));
        return project === undefined ? undefined : after(project)?.leaves;
    };
    return mergeSurveys([
        ...entries.map((entry) => {
            if (entry.position === undefined)
                return surveyPins(entry, projectIn('.') ?? [], scope);
            const folder = ['editable', 'virtual', 'directory']
                .map((kind) => valueAt(entry.leaves, 'source', kind))
                .find((value) => value !== undefined);
            if (folder === undefined)
                return surveyIndexEntry(path, entry);
            const project = projectIn(folder);
            return project === undefined ? nothing : surveyOwnEntry(entry, project, scope);
        }),
        surveyReferences(text, projectIn, scope),
    ]);
}
/**
 * Cuts out the packages of own names and parses only these: a lock has hundreds. uv writes one table header a line and
 * no multi-line strings; a file with any is parsed whole.
 * @throws UserError with file, line and column
 */
function lockEntries({ path, text }, scope) {
    if (text.includes('"""') || text.includes("'''") || foreignLine.test(text))
        parseToml(path, text);
    const headers = [...text.matchAll(/^\[\[package\]\]/gm)].map((match) => match.index);
    const packages = headers.flatMap((start, position) => {
        const end = headers[position + 1] ?? text.length;
        const block = text.slice(start, end);
        const name = /^name = "([^"]*)"/m.exec(block)?.[1];
        if (name === undefined || !scope.packages.has(normalizeName(name)) || isSound(block))
            return [];
        const { leaves } = parseToml(path, block, lineAt(text, start) - 1);
        const own = leaves.filter((leaf) => leaf.path[0] === 'package');
        return [{ position, leaves: own.map((leaf) => shift(leaf, start)) }];
    });
    const head = text.slice(0, headers[0] ?? text.length);
    if (!head.includes('specifier = '))
        return packages;
    const manifest = parseToml(path, head).leaves.filter((leaf) => leaf.path[0] === 'manifest');
    return [{ position: undefined, leaves: manifest }, ...packages];
}
/** An entry from an index whose files all carry its version: nothing to do, so not worth parsing. */
function isSound(block) {
    const version = /^version = "([^"\\]+)"/m.exec(block)?.[1];
    if (version === undefined || !/^source = \{ registry = /m.test(block))
        return false;
    const files = [...block.matchAll(/\b(?:url|path) = "[^"]*?([^"/]*)"/g)].map((match) => match[1] ?? '');
    return files.every((file) => versionOfFile(file) === version);
}
/** A line in a shape that uv does not write (of a merge conflict, say): worth a full parse. */
const foreignLine = /^(?!.{0,2}$|[A-Za-z"][^=\n]* = |\[\[?[a-z]|[ \t]+(?:[{"\]}#]|\S+ = )|#).+$/m;
function shift(leaf, offset) {
    return { ...leaf, path: leaf.path.slice(2), start: leaf.start + offset, end: leaf.end + offset };
}
function uv_lock_keyOf(entry, leaf) {
    return entry.position === undefined
        ? leaves_keyText(leaf.path)
        : `package[${entry.position}].${leaves_keyText(leaf.path)}`;
}
function uv_lock_given(entry, leaf, start, end, to) {
    const from = leaf.value.slice(start - leaf.start, end - leaf.start);
    return { key: uv_lock_keyOf(entry, leaf), start, end, from, place: 'given', text: to, to };
}
function surveyOwnEntry(entry, project, scope) {
    const leaf = entry.leaves.find((one) => pathIs(one, 'version'));
    const version = leaf === undefined ? undefined : versionOf(project, leaf.value, scope);
    const moved = leaf === undefined || !leaf.editable || version === undefined
        ? []
        : [uv_lock_given(entry, leaf, leaf.start, leaf.end, version)];
    return mergeSurveys([{ ...nothing, locations: moved }, surveyPins(entry, project, scope)]);
}
/** What uv writes for a project of ours; undefined for others. Of a dynamic version older versions of uv write it too. */
function versionOf(project, locked, scope) {
    const { version: next, window } = scope.context;
    const version = valueAt(project, 'project', 'version');
    if (version !== undefined)
        return isOurs(version, window) ? version.replace(/^v/, '') : undefined;
    const dynamic = project.some(({ path, value }) => path[1] === 'dynamic' && value === 'version');
    return dynamic && isOurs(locked, window) ? next.text : undefined;
}
/** Exact pins on own packages in `requires-dist`, `requires-dev` and the lists of the manifest. */
function surveyPins(entry, project, scope) {
    const pins = exactPins(project);
    const locations = entry.leaves.flatMap((leaf) => {
        if (!leaf.editable || leaf.path.at(-1) !== 'specifier')
            return [];
        const name = valueAt(entry.leaves, ...leaf.path.slice(0, -1), 'name') ?? '';
        const pin = scope.packages.has(normalizeName(name)) ? pins.get(normalizeName(name)) : undefined;
        if (pin === undefined || !isOurs(pin, scope.context.window))
            return [];
        return readClauses(leaf.value, leaf.start)
            .filter((clause) => clause.operator === '==' && !clause.version.includes('*'))
            .map((clause) => uv_lock_given(entry, leaf, clause.start, clause.end, pin));
    });
    return { ...nothing, locations };
}
/** Where a name is locked to several versions, each dependency on one names version and source. */
function surveyReferences(text, projectIn, scope) {
    const pattern = /\{ name = "([^"]+)", version = "([^"\\]+)", source = \{ (?:editable|virtual|directory) = "([^"\\]+)" \}/g;
    const locations = [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, name = '', from = '', folder = ''] = match;
        const project = scope.packages.has(normalizeName(name)) ? projectIn(folder) : undefined;
        const to = project === undefined ? undefined : versionOf(project, from, scope);
        if (to === undefined)
            return [];
        const start = match.index + whole.indexOf('version = "') + 'version = "'.length;
        const position = text.slice(0, start).split('\n[[package]]').length - 2;
        const key = `package[${position}].dependencies.${name}.version`;
        return [{ key, start, end: start + from.length, from, place: 'given', text: to, to }];
    });
    return { ...nothing, locations };
}
/** Names that a pyproject.toml pins with `==` to one version everywhere, with that version. */
function exactPins(project) {
    const pins = new Map();
    for (const leaf of project) {
        if (!isRequirement(leaf))
            continue;
        const requirement = readRequirement(leaf.value);
        for (const clause of requirement?.clauses ?? []) {
            if (requirement === undefined || clause.operator !== '==')
                continue;
            pins.set(requirement.name, (pins.get(requirement.name) ?? new Set()).add(clause.version));
        }
    }
    return new Map([...pins].flatMap(([name, [pin, ...others]]) => (pin && others.length === 0 ? [[name, pin]] : [])));
}
function surveyIndexEntry(path, entry) {
    const version = entry.leaves.find((leaf) => pathIs(leaf, 'version'));
    const files = entry.leaves.filter((leaf) => (leaf.path[0] === 'sdist' || leaf.path[0] === 'wheels') &&
        /^(?:url|path)$/.test(String(leaf.path.at(-1))));
    const said = new Set(files.map((leaf) => versionOfFile(leaf.value)));
    const [truth] = said;
    if (version === undefined || !version.editable || truth === undefined || said.size > 1)
        return nothing;
    if (truth === version.value || canonicalGuess(truth) === canonicalGuess(version.value))
        return nothing;
    const name = valueAt(entry.leaves, 'name') ?? '';
    const location = {
        ...uv_lock_given(entry, version, version.start, version.end, truth),
        aside: true,
    };
    const warning = `${path}: the entry ${name} ${version.value} from an index has the files of ${truth}, which uv refuses; set to ${truth}`;
    return { ...nothing, locations: [location], warnings: [warning] };
}
/** Version in the name of a wheel or source distribution; undefined for other files. */
function versionOfFile(url) {
    const file = url
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '';
    if (file.endsWith('.whl'))
        return file.split('-')[1];
    return /-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file)?.[1];
}
;// CONCATENATED MODULE: ./build/src/rewrite/derived.js




/** Kinds that follow other files of the tree and are rewritten after them. */
function isDerived(kind) {
    return kind === 'chart-lock' || kind === 'package-lock' || kind === 'uv-lock';
}
/** What a lock holds, given the files it follows as they are after rewriting. */
function surveyDerived(one, finished, scope) {
    const { path, kind } = one;
    const text = scope.text(path) ?? '';
    const parsedAfter = (parse) => (other) => finished.get(other)?.parsed ?? parse(other);
    if (kind === 'chart-lock') {
        const lock = scope.yaml(path);
        return lock === undefined ? nothing : surveyChartLock(path, lock, parsedAfter(scope.yaml), scope);
    }
    if (kind === 'uv-lock') {
        return surveyUvLock({ path, text }, lockEntries({ path, text }, scope), parsedAfter(scope.toml), scope);
    }
    const content = scope.object(path) ?? {};
    return surveyPackageLock({ path, text }, content, (other) => placesAfter(finished.get(other)));
}
/** The places of a file of ours as they are after rewriting; undefined for a file that has none. */
function placesAfter(file) {
    if (file === undefined || file.places.length === 0)
        return undefined;
    const edits = new Map(file.edits.map(({ key, to }) => [key, to]));
    return new Map(file.places.map(({ key, value }) => [key, edits.get(key) ?? value]));
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-pattern.js

/**
 * The version that a Python regular expression finds with `re.search` in multi-line mode, as hatch, PDM and
 * scikit-build-core do it: the group `version` or `value`, else the first one.
 */
function surveyPattern({ path, text }, pattern, scope) {
    const expression = fromPython(pattern);
    if (expression === undefined) {
        return { ...nothing, warnings: [`${path}: the pattern ${JSON.stringify(pattern)} cannot be followed`] };
    }
    const match = expression.exec(text);
    if (match === null)
        return nothing;
    const name = ['version', 'value'].find((group) => match.groups?.[group] !== undefined);
    const range = name === undefined ? match.indices?.[1] : match.indices?.groups?.[name];
    if (range === undefined)
        return nothing;
    const from = text.slice(...range);
    const key = /^\s*([A-Za-z_]\w*)\s*[:=]/.exec(match[0])?.[1] ?? 'version';
    return surveyValue(key, { from, start: range[0] }, 'free', scope.context.window);
}
/** The same expression in JavaScript; undefined for what it cannot say (verbose mode, conditions). */
function fromPython(pattern) {
    const [, letters = '', rest = ''] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
    if (/[^aimsu]/.test(letters) || /\(\?\(/.test(rest))
        return undefined;
    const flags = [...new Set(`dm${letters.replace(/[aum]/g, '')}`)].join('');
    const source = rest
        .replace(/\\[\s\S]|\(\?P</g, (token) => (token === '(?P<' ? '(?<' : (ends[token] ?? token)))
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
/** Start and end of the whole text, whatever the mode. */
const ends = { '\\A': '(?<![\\s\\S])', '\\Z': '(?![\\s\\S])' };
;// CONCATENATED MODULE: ./build/src/rewrite/version-file.js

/** A file that holds the version and nothing else, with or without quotes. */
function surveyVersionFile({ text }, scope) {
    const from = /^\s*(["']?)([^\s"']+)\1\s*$/.exec(text)?.[2];
    if (from === undefined)
        return nothing;
    return surveyValue('version', { from, start: text.indexOf(from) }, 'free', scope.context.window);
}
;// CONCATENATED MODULE: ./build/src/rewrite/dynamic-version.js








/** Where the packages with a dynamic version get it from, by the folder of the package. */
function dynamicVersions(candidates, scope) {
    const sources = new Map();
    for (const { path, kind } of candidates) {
        if (kind !== 'pyproject' && !path.endsWith('setup.py') && !path.endsWith('setup.cfg'))
            continue;
        const folder = external_node_path_.posix.dirname(path) === '.' ? '' : external_node_path_.posix.dirname(path);
        if (sources.has(folder))
            continue;
        const from = dynamicFolder(folder, scope);
        if (from !== undefined)
            sources.set(folder, versionSource(from));
    }
    return sources;
}
/** A folder whose package has a dynamic version; undefined for others. */
function dynamicFolder(folder, scope) {
    const path = folder === '' ? 'pyproject.toml' : `${folder}/pyproject.toml`;
    const leaves = scope.isCandidate(path) ? (scope.toml(path)?.leaves ?? []) : [];
    const names = ['project', 'flit', 'poetry'];
    const isPackage = leaves.some(({ path: [first, second] }) => names.includes(String(first === 'tool' ? second : first)));
    const dynamic = leaves.some(({ path: [first, second], value }) => first === 'project' && second === 'dynamic' && value === 'version');
    const oldFlit = leaves.some(({ path: [, second, third] }) => second === 'flit' && third === 'metadata');
    if (isPackage && !dynamic && !oldFlit)
        return undefined;
    const value = leaves.length === 0 ? {} : scope.toml(path)?.value();
    return {
        folder,
        pyproject: isTable(value) ? value : {},
        text: scope.text,
        has: scope.has,
    };
}
/** Files of dynamic versions with what names them, by path. */
function sourcesByFile(sources, scope) {
    const files = new Map();
    for (const source of sources.values()) {
        if (source.kind !== 'file')
            continue;
        for (const path of source.paths.filter(scope.has))
            files.set(path, [...(files.get(path) ?? []), source]);
    }
    return files;
}
/** The version in a file that dynamic versions are read from, found in the way of the tools that read it. */
function surveyVersionSources(source, named, scope) {
    const forms = new Map(named.map(({ form }) => [JSON.stringify(form), form]));
    const surveys = [...forms.values()].map((form) => {
        if (form.kind === 'assignment')
            return surveyAssignments(source, [form.name], scope);
        if (form.kind === 'pattern')
            return surveyPattern(source, form.pattern, scope);
        return form.kind === 'whole' ? surveyVersionFile(source, scope) : nothing;
    });
    return surveys.reduce(unite, nothing);
}
;// CONCATENATED MODULE: ./build/src/rewrite/verify.js



/**
 * Asserts that nothing but the edited scalars differs between a file as it was and as it is now, and gives it as parsed
 * now. An edit inside a simply quoted or plain scalar that only brings letters, digits, `.`, `+`, `_` and `-` (plain ones
 * starting with a letter or digit) cannot change anything else in TOML, YAML and JSON; after every other edit the text is parsed again and compared.
 * @param literal whether an edit comes from a rule over the text, which may also change comments and keys
 * @throws Error when more than the planned keys changed: that is a mistake of the rewriter
 * @throws UserError when a rule over the text broke the file
 */
function verify(path, after, edits, { parse, leaves }, literal) {
    if (literal)
        return parseRuled(path, after, edits, parse);
    const touched = new Map();
    for (const edit of edits) {
        const leaf = leaves.find(({ start, end }) => start <= edit.start && edit.end <= end);
        if (leaf === undefined || !leaf.editable)
            throw new Error(`${path}: ${edit.key} is not inside a value`);
        touched.set(leaf, [...(touched.get(leaf) ?? []), edit]);
    }
    const expected = leaves.map((leaf) => withEdits(leaf, touched.get(leaf)));
    const sound = [...touched].every(([leaf, ofLeaf]) => ofLeaf.every((edit) => isHarmless(leaf, edit)));
    if (sound)
        return { leaves: expected, value: () => parse(path, after).value() };
    const parsed = parse(path, after);
    assertSame(path, expected, parsed.leaves, edits);
    return parsed;
}
/**
 * Locks are long and not parsed whole. Their edits stand inside of strings in double quotes and bring nothing that could
 * end one, so nothing else can change.
 * @throws Error for an edit that does: that is a mistake of the rewriter
 */
function requireInsideStrings(path, text, edits) {
    for (const { start, end, key, text: next } of edits) {
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        const quotes = line.replace(/\\./g, '').split('"').length - 1;
        if (quotes % 2 === 1 && !/["\n]/.test(text.slice(start, end)) && verify_harmless.test(next))
            continue;
        throw new Error(`${path}: ${key} is not inside a string`);
    }
}
const verify_harmless = /^[0-9A-Za-z.+_-]+$/;
function isHarmless(leaf, edit) {
    const start = /^[0-9A-Za-z]/;
    return verify_harmless.test(edit.text) && (leaf.quoted || (start.test(edit.text) && start.test(leaf.value)));
}
function withEdits(leaf, edits) {
    if (edits === undefined)
        return leaf;
    const inside = edits.map((edit) => ({
        ...edit,
        start: edit.start - leaf.start,
        end: edit.end - leaf.start,
    }));
    return { ...leaf, value: splice(leaf.value, inside) };
}
/** Asserts that two lists of scalars have the same keys and values; places do not count. */
function assertSame(path, expected, found, edits) {
    const differs = expected.findIndex((leaf, index) => {
        const other = found[index];
        return other === undefined || other.value !== leaf.value || leaves_keyText(other.path) !== leaves_keyText(leaf.path);
    });
    if (differs === -1 && expected.length === found.length)
        return;
    const key = leaves_keyText((expected[differs] ?? found.at(-1))?.path ?? []);
    throw new Error(`${path}: ${key} changed though only ${edits.map((edit) => edit.key).join(', ')} should`);
}
function parseRuled(path, after, edits, parse) {
    try {
        return parse(path, after);
    }
    catch (error) {
        throw new errors/* UserError */.yo('the file cannot be parsed after a custom rule was applied', {
            where: { file: path, key: edits.map((edit) => edit.key).join(', ') },
            fix: 'mend the rule in the config so that it writes valid text',
            cause: error,
        });
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/finish.js



/**
 * Turns what was found into edits and applies them.
 * @throws Error when anything but the planned places changed: that is a mistake of the rewriter
 */
function finish({ path, kind, before, survey, structure }, spellAt) {
    const mark = before.startsWith('\uFEFF') ? 1 : 0;
    const text = before.slice(mark);
    const planned = survey.locations
        .map((location) => ({ location, edit: toEdit(location, text, spellAt(path, location)) }))
        .sort((left, right) => left.edit.start - right.edit.start);
    const changes = planned.filter(({ edit }) => edit.text !== text.slice(edit.start, edit.end));
    const edits = changes.map(({ edit }) => edit);
    const after = splice(text, edits);
    const literal = changes.some(({ location }) => 'literal' in location);
    if (!literal && (kind === 'uv-lock' || kind === 'package-lock'))
        requireInsideStrings(path, text, edits);
    const parsed = structure === undefined || edits.length === 0
        ? undefined
        : verify(path, after, edits, structure, literal);
    const own = planned.filter(({ location }) => !('aside' in location));
    return {
        ...{ path, kind, before, parsed },
        after: before.slice(0, mark) + after,
        edits: edits.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark })),
        places: own.map(({ edit: { key, from, line } }) => ({ key, value: from, line })),
        current: own
            .filter(({ edit }) => !edits.includes(edit))
            .map(({ edit: { key, line } }) => ({ path, key, line })),
        leftAlone: survey.leftAlone.map(({ key, start, value, reason }) => {
            return { path, key, line: lineAt(text, start), value, reason };
        }),
        warnings: [...survey.warnings, ...repeated(path, edits, structure?.leaves ?? [])],
    };
}
/** Places that repeat a rewritten value by its anchor: they change with it, whatever they are. */
function repeated(path, edits, leaves) {
    const anchored = leaves.filter(({ anchor }) => anchor !== undefined);
    return anchored.flatMap(({ anchor, start, end }) => {
        const edit = edits.find((one) => start <= one.start && one.end <= end);
        const aliases = leaves.filter(({ value, editable }) => !editable && value === `*${anchor}`);
        if (edit === undefined || aliases.length === 0)
            return [];
        const keys = aliases.map((leaf) => leaves_keyText(leaf.path)).join(', ');
        return [`${path}:${edit.line}: ${keys} repeats ${edit.key} by its anchor, so it becomes ${edit.to} too`];
    });
}
function toEdit(location, text, to) {
    const { key, start, end, from } = location;
    const shown = location.place === 'given' ? location.to : to;
    return { key, start, end, from, text: to, to: shown, line: lineAt(text, start) };
}
;// CONCATENATED MODULE: ./build/src/rewrite/style.js



const semverStyles = ['dotted', 'glued', 'words'];
/** The SemVer style that most places have; undefined when none has one. Ties go to the better order. */
function commonStyle(locations) {
    const counts = semverStyles.map((style) => locations.filter((one) => 'style' in one && one.style === style).length);
    const most = Math.max(...counts);
    return most === 0 ? undefined : semverStyles[counts.indexOf(most)];
}
/**
 * Decides spellings over a whole tree (DESIGN §6): a configured style rules in SemVer places; `auto` keeps the style of
 * the place, else takes that of the file, else that of the tree, else dotted. A place that already names the new
 * version in a valid spelling stays as it is.
 */
function makeSpeller(surveys, context) {
    const { version, config } = context;
    const fixed = config.semverPrerelease === 'auto' ? undefined : config.semverPrerelease;
    const ofTree = commonStyle([...surveys.values()].flatMap((survey) => survey.locations)) ?? 'dotted';
    const neighbours = (path) => commonStyle(surveys.get(path)?.locations ?? []) ?? ofTree;
    const spellAt = (path, location) => {
        if (location.place === 'given')
            return location.text;
        const { place, style, prefix, follows, from } = location;
        if (follows !== undefined) {
            const target = surveys.get(follows)?.locations.find((one) => one.key === 'version');
            if (target !== undefined)
                return prefix + spellAt(follows, target).replace(/^v/, '');
        }
        const kept = place === 'semver' && style === 'pep440' ? undefined : style;
        const reading = readValue(from);
        const current = reading !== undefined && compareVersions(reading.version, version) === 0;
        if (current && (place !== 'semver' || kept !== undefined || version.stage === undefined))
            return from;
        if (place === 'pep440')
            return prefix + spell(version, 'pep440');
        if (place === 'free')
            return prefix + spell(version, kept ?? 'pep440');
        if (place === 'app' && kept === 'pep440')
            return prefix + spell(version, kept);
        return prefix + spell(version, fixed ?? kept ?? neighbours(path));
    };
    return spellAt;
}
;// CONCATENATED MODULE: ./build/src/rewrite/citation.js



/**
 * `version` of a CITATION.cff where there is one (Citation File Format 1.2.0: free text), and `date-released` when the
 * version changes. Neither is added.
 */
function surveyCitation(leaves, scope) {
    const { version: next, window, time } = scope.context;
    const versions = leaves
        .filter((leaf) => pathIs(leaf, 'version') && leaf.editable)
        .map((leaf) => surveyValue('version', { from: leaf.value, start: leaf.start }, 'free', window));
    const survey = mergeSurveys(versions);
    const changes = survey.locations.some((location) => {
        const reading = readValue(location.from);
        return reading !== undefined && compareVersions(reading.version, next) !== 0;
    });
    if (!changes)
        return survey;
    const to = dateOf(time);
    const dates = leaves
        .filter((leaf) => pathIs(leaf, 'date-released') && leaf.editable)
        .map(({ start, end, value: from }) => {
        return { key: 'date-released', start, end, from, place: 'given', text: to, to, aside: true };
    });
    return mergeSurveys([survey, { ...nothing, locations: dates }]);
}
;// CONCATENATED MODULE: ./build/src/rewrite/template.js



const placeholder = /\{(version|previous|major|minor|patch|semver|codename|date)\}/g;
const versionPattern = '\\d+\\.\\d+\\.\\d+(?:[-.]?(?:alpha|beta|a|b|rc)\\.?\\d+)?(?:[.+]post\\.?\\d+)?(?![0-9A-Za-z]|[.+-][0-9])';
const patterns = {
    version: versionPattern,
    previous: versionPattern,
    semver: versionPattern,
    major: '\\d+',
    minor: '\\d+',
    patch: '\\d+',
    codename: '[A-Za-z0-9][\\w.-]*',
    date: '\\d{4}-\\d{2}-\\d{2}',
};
/**
 * Compiles a template with placeholders into a finder. `{previous}` finds only versions of ours by the window, the
 * others whatever has their shape; all else is literal. A line template matches whole lines, whose indentation and
 * trailing blanks do not count.
 */
function compileTemplate(template, wholeLine, window) {
    const names = [];
    const body = template
        .split(placeholder)
        .map((part, index) => {
        if (index % 2 === 0)
            return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        names.push(part);
        return `(${patterns[part]})`;
    })
        .join('');
    const before = wholeLine ? '(?<=^[ \\t]*)' : /^\{/.test(template) ? '(?<![0-9A-Za-z.])' : '';
    const expression = new RegExp(before + body + (wholeLine ? '(?=[ \\t]*\\r?$)' : ''), 'dgm');
    return (text) => [...text.matchAll(expression)]
        .map((match) => toMatch(match, names))
        .filter(({ values }) => values['previous'] === undefined || isOurs(values['previous'], window));
}
function toMatch(match, names) {
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.indices?.slice(1) ?? [];
    return {
        ...{ start, end, text: match[0] },
        inner: [groups[0]?.[0] ?? start, groups.at(-1)?.[1] ?? end],
        values: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])),
    };
}
/**
 * Fills a template for the new version.
 * @throws UserError when a placeholder has no value: no codename for the major, or `{previous}` without a search for it
 */
function fillTemplate(template, context, key, previous, date = dateOf(context.time)) {
    const { version, config } = context;
    const style = config.semverPrerelease === 'auto' ? 'dotted' : config.semverPrerelease;
    const values = {
        version: version.text,
        previous,
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        semver: spell(version, style),
        codename: config.codenames[version.major],
        date,
    };
    return template.replace(placeholder, (whole, name) => {
        const value = values[name];
        if (value !== undefined)
            return value;
        throw new errors/* UserError */.yo(`${whole} has no value for ${version.text}`, {
            where: { key },
            fix: name === 'codename'
                ? `add a codename for ${version.major} to codenames in the config`
                : 'use {previous} in search, and in value only together with it',
        });
    });
}
/** Whether a template has dates and no other placeholder. */
function onlyDate(template) {
    const names = [...template.matchAll(placeholder)].map((match) => match[1]);
    return names.length > 0 && names.every((name) => name === 'date');
}
;// CONCATENATED MODULE: ./build/src/rewrite/custom.js









const custom_literal = true;
/** The files that each custom rule names, with the rule's place in the config. Explicit paths: no folder is foreign. */
function customFiles(files, rules) {
    const found = new Map();
    rules.forEach((rule, index) => {
        const key = `version-files.custom[${index}]`;
        const matches = compileGlob(rule.path);
        const paths = files.filter((file) => discover_isRegular(file) && matches(file.path)).map((file) => file.path);
        if (paths.length === 0 && rule.count !== 'any') {
            throw new errors/* UserError */.yo(`no file matches the path ${rule.path}`, {
                where: { key },
                fix: 'mend or remove the rule in the config',
            });
        }
        for (const path of paths)
            found.set(path, [...(found.get(path) ?? []), { rule, key }]);
    });
    return found;
}
/**
 * The places of one custom rule in a file.
 * @throws UserError when it does not match as often as it says, or a key is not a scalar that can be replaced
 */
function customLocations({ path, text }, rule, key, context) {
    const locations = rule.key === undefined
        ? matchLocations(text, rule, key, context)
        : keyLocations({ path, text }, rule.key, rule, key, context);
    if (rule.count !== 'any' && locations.length !== rule.count) {
        const what = rule.line ?? rule.key ?? rule.search ?? '';
        throw new errors/* UserError */.yo(`${JSON.stringify(what)} matches ${locations.length} times, not ${rule.count}`, {
            where: { file: path, key },
            fix: 'mend the file or the rule; count: any allows every number',
        });
    }
    return locations;
}
function matchLocations(text, rule, key, context) {
    const template = rule.line ?? rule.search ?? '';
    const target = rule.value ?? template.replaceAll('{previous}', '{version}');
    const matches = compileTemplate(template, rule.line !== undefined, context.window);
    const found = matches(text).map((match) => matchLocation(match, target, rule, key, context));
    if (rule.value === undefined || rule.value.includes('{previous}'))
        return found;
    // What an earlier pass wrote counts too, where the template does not find it again.
    const written = fillTemplate(target, context, key, undefined);
    for (let at = text.indexOf(written); written !== '' && at !== -1; at = text.indexOf(written, at + written.length)) {
        const end = at + written.length;
        if (found.some((location) => location.start < end && at < location.end))
            continue;
        found.push({ key, start: at, end, from: written, place: 'given', text: written, to: written, literal: custom_literal });
    }
    return found;
}
function matchLocation(match, target, rule, key, context) {
    const [start, end] = rule.value === undefined ? match.inner : [match.start, match.end];
    const offset = rule.value === undefined ? match.start : start;
    const from = match.text.slice(start - offset, end - offset);
    const filled = fillTemplate(target, context, key, match.values['previous']);
    // A date alone is no reason to change a line that names the version already.
    const sameButDate = fillTemplate(target, context, key, match.values['previous'], match.values['date']);
    if (sameButDate === match.text && !onlyDate(target)) {
        return { key, start, end, from, place: 'given', text: from, to: from, literal: custom_literal };
    }
    const tail = match.end - end;
    const text = rule.value === undefined ? filled.slice(start - match.start, filled.length - tail) : filled;
    return { key, start, end, from, place: 'given', text, to: text, dated: onlyDate(target), literal: custom_literal };
}
function keyLocations({ path, text }, wanted, rule, key, context) {
    const target = rule.value ?? '{version}';
    const to = fillTemplate(target, context, key, undefined);
    return parseAny(path, text, key)
        .leaves.filter((leaf) => leaves_keyText(leaf.path) === wanted)
        .map((leaf) => {
        if (!leaf.editable || (!leaf.quoted && !isPlain(to))) {
            throw new errors/* UserError */.yo(`${wanted} is not a string on one line that can hold ${JSON.stringify(to)}`, {
                where: { file: path, key },
                fix: 'write it in double quotes',
            });
        }
        const { start, end, value: from } = leaf;
        return { key: wanted, start, end, from, place: 'given', text: to, to, dated: onlyDate(target) };
    });
}
/** Whether plain YAML keeps the text as it is: 5.10 would be the number 5.1 to its readers. */
function isPlain(text) {
    const number = /^\d+(?:\.\d*)?$/.test(text);
    return /^[0-9A-Za-z][\w.+-]*$/.test(text) && (!number || String(Number(text)) === text);
}
function isYaml(path) {
    return /\.(?:ya?ml|cff)$/.test(path);
}
/** Parser of a file that a rule names by key. */
function parserOf(path) {
    if (isYaml(path))
        return parseYaml;
    if (/\.(?:toml|lock)$/.test(path))
        return external_node_path_.posix.basename(path) === 'Chart.lock' ? parseYaml : parseToml;
    return path.endsWith('.json') ? parseJson : undefined;
}
function parseAny(path, text, key) {
    const parse = parserOf(path);
    if (parse !== undefined)
        return parse(path, text);
    throw new errors/* UserError */.yo(`a key needs a YAML, TOML or JSON file, not ${path}`, {
        where: { key },
        fix: 'use line or search',
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/dockerfile.js

/**
 * `LABEL version=…` and `LABEL org.opencontainers.image.version=…`: labels speak of the image itself. An `ARG` may be
 * the version of something else, so one that looks like ours is only reported.
 */
function surveyDockerfile({ text }, scope) {
    const { window } = scope.context;
    const surveys = [];
    const pattern = /^[ \t]*(LABEL|ARG)[ \t]+([^\r\n]*)/gim;
    for (const match of text.matchAll(pattern)) {
        const [whole, instruction = '', rest = ''] = match;
        const offset = match.index + whole.length - rest.length;
        for (const pair of rest.matchAll(/([\w.-]+)=("?)([^\s"']+)\2(?=\s|$)/g)) {
            const [text, name = '', quote = '', value = ''] = pair;
            const found = { from: value, start: offset + pair.index + text.length - quote.length - value.length };
            const key = `${instruction.toUpperCase()} ${name}`;
            if (!isOurs(value, window))
                continue;
            if (instruction.toUpperCase() === 'LABEL' &&
                /^(?:version|org\.opencontainers\.image\.version)$/.test(name)) {
                surveys.push(surveyValue(key, found, 'free', window));
            }
            else if (instruction.toUpperCase() === 'ARG') {
                const reason = 'an ARG may be the version of something else; name it in version-files.custom';
                surveys.push({ ...nothing, leftAlone: [{ key, start: found.start, value, reason }] });
            }
        }
    }
    return mergeSurveys(surveys);
}
;// CONCATENATED MODULE: ./build/src/rewrite/package-json.js



/** `version` of a package.json and its exact pins on other packages of the repository. */
function surveyPackageJson(path, leaves, scope) {
    return mergeSurveys([surveyVersion(path, leaves, scope), ...leaves.map((leaf) => surveyPin(leaf, scope))]);
}
const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** A dependency on a package of this repository with a version of ours. A range is its author's decision. */
function surveyPin(leaf, scope) {
    const [list, name] = leaf.path;
    if (leaf.path.length !== 2 || !lists.includes(String(list)) || !leaf.editable)
        return nothing;
    if (!scope.npmPackages().has(String(name)))
        return nothing;
    const { value, start } = leaf;
    const key = leaves_keyText(leaf.path);
    if (isOurs(value, scope.context.window)) {
        return surveyValue(key, { from: value, start }, 'semver', scope.context.window);
    }
    const versions = value.match(/\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
    if (!versions.some((version) => isOurs(version, scope.context.window)))
        return nothing;
    const reason = 'only an exact version is rewritten, not a range';
    return { ...nothing, leftAlone: [{ key, start, value, reason }] };
}
/** Ours by the window, or because the config names its folder as the UI. */
function surveyVersion(path, leaves, scope) {
    const leaf = leaves.findLast((candidate) => pathIs(candidate, 'version'));
    if (leaf === undefined || !leaf.editable)
        return nothing;
    const { value: from, start, end } = leaf;
    const reading = readValue(from);
    if (isUi(path, scope) && reading !== undefined) {
        const { style, prefix } = reading;
        return { ...nothing, locations: [{ key: 'version', start, end, from, place: 'semver', style, prefix }] };
    }
    return surveyValue('version', { from, start }, 'semver', scope.context.window);
}
function isUi(path, scope) {
    const folder = scope.context.config.ui?.path.replace(/^\.\//, '').replace(/\/+$/, '');
    return folder !== undefined && external_node_path_.posix.dirname(path) === (folder === '' ? '.' : folder);
}
;// CONCATENATED MODULE: ./build/src/rewrite/survey.js



















/** Kinds whose files are parsed, with their parser; the others are searched as text. */
const parsers = {
    pyproject: parseToml,
    chart: parseYaml,
    'chart-lock': parseYaml,
    citation: parseYaml,
    'package-json': parseJson,
};
/** Every file that may hold a version of ours: by name, of the configured UI, or because a pyproject.toml points at it. */
function candidatesOf(facts, context) {
    const { config } = context;
    const found = findCandidates(facts.files, config);
    if (config.ui === undefined)
        return found;
    const names = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'];
    const ofUi = new Set(names.map((name) => external_node_path_.posix.join(config.ui?.path ?? '.', name)));
    const known = new Set(found.map((candidate) => candidate.path));
    const added = facts.files.filter(discover_isRegular).flatMap(({ path }) => {
        const kind = ofUi.has(path) && !known.has(path) ? kindOfFile(path) : undefined;
        return kind === undefined ? [] : [{ path, kind }];
    });
    return [...found, ...added].sort(byPath);
}
/** The candidates and the files that dynamic versions are read from, each once. */
function withVersionSources(candidates, sources) {
    const all = new Map(candidates.map((candidate) => [candidate.path, candidate]));
    for (const path of sources.keys()) {
        if (!all.has(path))
            all.set(path, { path, kind: 'version-source' });
    }
    return [...all.values()].sort(byPath);
}
/** What a file that is no lock holds. */
function surveyPrimary(kind, source, scope) {
    const { path } = source;
    switch (kind) {
        case 'pyproject':
            return surveyPyproject(scope.toml(path)?.leaves ?? [], scope);
        case 'chart':
            return surveyChart(path, scope.yaml(path)?.leaves ?? [], scope);
        case 'citation':
            return surveyCitation(scope.yaml(path)?.leaves ?? [], scope);
        case 'package-json':
            return surveyPackageJson(path, scope.json(path)?.leaves ?? [], scope);
        case 'setup':
            return surveySetupFile(source, scope);
        case 'python-version-module':
            return surveyPythonVersionModule(source, scope);
        case 'python-build-number':
            return surveyBuildNumber(source, scope);
        case 'version-file':
            return surveyVersionFile(source, scope);
        case 'dockerfile':
            return surveyDockerfile(source, scope);
        default:
            return nothing;
    }
}
/** Everything found in files that stand for themselves, and by custom rules in any file. Locks come with the latter only. */
function surveyAll(facts, candidates, sources, scope) {
    const rules = customFiles(facts.files, scope.context.config.versionFiles.custom);
    const paths = new Set(candidates.map((candidate) => candidate.path));
    const others = [...rules.keys()].filter((path) => !paths.has(path)).sort();
    const all = [
        ...candidates,
        ...others.map((path) => ({ path, kind: 'custom' })),
    ];
    const surveyed = new Map();
    for (const { path, kind } of all) {
        const before = facts.read(path);
        const text = withoutMark(before);
        if (before === undefined || text === undefined)
            continue;
        const known = surveyPrimary(kind, { path, text }, scope);
        const named = sources.get(path);
        const own = named === undefined ? known : unite(surveyVersionSources({ path, text }, named, scope), known);
        const mine = rules.get(path) ?? [];
        const locations = mine.flatMap(({ rule, key }) => customLocations({ path, text }, rule, key, scope.context));
        const parse = mine.some(({ rule }) => rule.key !== undefined) ? parserOf(path) : undefined;
        const structure = structureOf(kind, path, scope, parse);
        surveyed.set(path, { path, kind, before, structure, survey: combine(own, { ...nothing, locations }) });
    }
    return withoutIdleDates(surveyed, scope.context);
}
/** Parser and scalars of a file, by its kind or, for other files, because a rule names a key in it. */
function structureOf(kind, path, scope, other) {
    const parse = parsers[kind] ?? other;
    if (parse === undefined)
        return undefined;
    const known = parse === parseToml ? scope.toml : parse === parseYaml ? scope.yaml : scope.json;
    return { parse, leaves: known(path)?.leaves ?? [] };
}
;// CONCATENATED MODULE: ./build/src/rewrite/tree.js








/**
 * Rewrites every place of a tree that carries the version: text -> edits -> text, never re-serialised. Pure: the same
 * tree and context give the same bytes. A second pass changes nothing.
 * @throws UserError for a file that cannot be parsed (file, line, column) or a custom rule that does not hold
 */
function rewriteTree(facts, context) {
    const finished = finishTree(facts, context);
    return {
        files: finished.filter((file) => file.edits.length > 0).map(toFileRewrite),
        current: finished.flatMap((file) => file.current),
        leftAlone: finished.flatMap((file) => file.leftAlone),
        warnings: finished.flatMap((file) => file.warnings),
    };
}
/**
 * Rewrites one file, given the tree it belongs to (locks follow other files, pins need the names of the own packages).
 * `text` stands in for the tree's own text of the file.
 * @returns undefined when nothing changes
 */
function rewriteFile(path, text, tree, context) {
    const file = finishTree(overlay(tree, path, text), context).find((one) => one.path === path);
    return file === undefined || file.edits.length === 0 ? undefined : toFileRewrite(file);
}
/** The places of one file that are ours, as `rewriteFile` sees it. */
function versionLocations(path, text, tree, context) {
    return finishTree(overlay(tree, path, text), context).find((one) => one.path === path)?.places ?? [];
}
/** The places of all files that are ours, by path; files without one are left out. */
function treeVersionLocations(facts, context) {
    const files = finishTree(facts, context).filter((file) => file.places.length > 0);
    return new Map(files.map((file) => [file.path, file.places]));
}
function toFileRewrite({ path, kind, before, after, edits }) {
    return { path, kind, before, after, edits };
}
function overlay(tree, path, text) {
    const known = tree.files.some((file) => file.path === path);
    return {
        files: known ? tree.files : [...tree.files, { path, mode: '100644', sha: '' }],
        read: (other) => (other === path ? text : tree.read(other)),
    };
}
function finishTree(facts, context) {
    const named = candidatesOf(facts, context);
    const scope = makeScope(facts, named, context);
    const sources = sourcesByFile(dynamicVersions(named, scope), scope);
    const surveyed = surveyAll(facts, withVersionSources(named, sources), sources, scope);
    const surveys = new Map([...surveyed].map(([path, { survey }]) => [path, survey]));
    const spellAt = makeSpeller(surveys, context);
    const finished = new Map();
    for (const [path, one] of surveyed) {
        if (!isDerived(one.kind))
            finished.set(path, finish(one, spellAt));
    }
    for (const [path, one] of surveyed) {
        if (!isDerived(one.kind))
            continue;
        const derived = surveyDerived(one, finished, scope);
        finished.set(path, finish({ ...one, survey: combine(derived, one.survey) }, spellAt));
    }
    return [...finished.values()].sort(byPath);
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/prepare.js

/**
 * The plan says what changes; the rewriter says how. Both must agree location by location: another version of this
 * suite, or a config that was edited between the jobs, would otherwise commit what nobody reviewed.
 */
function checkAgainstPlan(plan, rewrite) {
    const describe = (files) => files
        .flatMap((file) => file.locations.map(({ key, from, to }) => `${file.path}: ${key}: ${from} -> ${to}`))
        .sort();
    const planned = describe(plan.rewrite.files);
    const actual = describe(rewrite.files.map(({ path, kind, edits }) => ({ path, kind, locations: edits })));
    const without = (lines, others) => {
        const known = new Set(others);
        return lines.find((line) => !known.has(line));
    };
    const first = without(planned, actual) ?? without(actual, planned);
    if (first === undefined && planned.length === actual.length)
        return;
    throw new errors/* UserError */.yo(`the plan and the rewriter differ: ${first ?? 'number of locations'}`, {
        fix: 'plan and bump must come from the same release-actions version: re-run all jobs',
    });
}
/**
 * Version locations of the plan that commits after the tagged one changed to something else. The merge would lose
 * one of the two values. A location that already carries the new version (an earlier attempt landed) is no conflict.
 * @param tip rewrite of the branch tip for the same version and window
 */
function touchedLocations(plan, tip) {
    const edits = new Map(tip.files.flatMap((file) => file.edits.map((edit) => [`${file.path}\0${edit.key}`, edit])));
    const current = new Set(tip.current.map(({ path, key }) => `${path}\0${key}`));
    return plan.rewrite.files.flatMap((file) => file.locations.flatMap(({ key, from }) => {
        const id = `${file.path}\0${key}`;
        if (current.has(id) || edits.get(id)?.from === from)
            return [];
        const now = edits.get(id)?.from;
        return [`${file.path}: ${key}: ${from} at the tag, ${now ?? 'something else'} on the branch`];
    }));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/moved.js





/** @throws UserError when the branch demands linear history or later commits touched a version location */
async function requireMergeable(host, { plan, context, git }, { tip, branch, linear, auth }) {
    const instead = `tag the tip of ${branch} instead: ${retag(plan.tag, tip)}`;
    if (linear) {
        throw new errors/* UserError */.yo(`${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`, { fix: instead });
    }
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const globs = context.config.versionFiles.custom.map((rule) => rule.path);
    const facts = await readFacts(host, git.dir, tip, { globs });
    const touched = touchedLocations(plan, rewriteTree(facts, context));
    if (touched.length === 0)
        return;
    throw new errors/* UserError */.yo(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
        fix: `set these locations back on ${branch} and re-run the failed jobs, or ${instead}`,
    });
}
/** Commands that put a tag on another commit; neither text can hold anything that a shell understands. */
function retag(tag, sha) {
    return (`git push origin :refs/tags/${tag} && git fetch origin ${sha} && ` +
        `git tag --force ${tag} ${sha} && git push origin refs/tags/${tag}`);
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/commit.js









/**
 * Adopts the release commit of an earlier attempt, or makes it and lands it. With `operation: preflight` or
 * `dry-run: true` everything is checked and nothing is written.
 */
async function commit(host, inputs, situation, changes, tree) {
    const { plan, git } = situation;
    const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
    const heads = '+refs/heads/*:refs/remotes/origin/*';
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', '--prune', 'origin', heads], { env: auth });
    const branch = await situation.branch();
    const way = await chooseWay(host, inputs, git, auth, changes);
    const earlier = await readEarlier(git, plan, branch, tree);
    const request = {
        tag: plan.tag,
        parent: plan.commit.sha,
        parentTree: plan.commit.tree,
        tree,
        changes,
        message: releaseMessage(plan.version, plan.tag, plan.commit.sha),
    };
    const landing = { host, inputs, situation, auth, branch, way, earlier, request };
    const checking = inputs.operation === 'preflight' || inputs.dryRun;
    const unknown = inputs.operation === 'preflight' ? await tagUnknown(landing) : [];
    if (earlier.landed !== undefined)
        return adopted(landing, earlier.landed.sha, unknown);
    if (way.github !== undefined)
        await checkClaims(way.github, plan, earlier);
    for (const { sha, base } of earlier.former) {
        host.warning(`${sha} is a release commit of ${plan.tag} from when the tag was on ${base || 'another commit'}`);
    }
    return checking ? checked(landing, unknown) : landed(landing);
}
async function tagUnknown({ host, way, situation }) {
    if (way.github === undefined)
        return [];
    return checkTagRules(host, way.github, situation.plan.tag, situation.config.tagPrefix);
}
async function adopted(landing, sha, unknown) {
    const { branch } = landing;
    const what = `adopted ${sha}, which an earlier attempt landed on ${branch}`;
    const verified = await readVerified(landing, { sha, verified: false });
    return { sha, changed: false, verified, branch, what, method: '', why: '', unknown };
}
/** Everything that can be known before trying. */
async function checked(landing, unknown) {
    const { host, inputs, situation, branch, way, request } = landing;
    const { plan } = situation;
    const tip = await way.lander.tip(branch, request);
    const moved = tip !== request.parent;
    if (moved && inputs.onBranchMoved === 'fail')
        throw movedError({ ...request, branch }, tip);
    const rules = await rulesOf(landing, moved);
    if (moved)
        await requireMergeable(host, situation, { ...landing, tip, linear: rules.linear });
    const { method, why } = taken(way, moved ? 'merge' : 'fast-forward', moved ? restOf(way) : way.lander.method);
    const how = moved ? 'merge' : 'fast-forward';
    const what = `the release commit would land on ${branch} by ${how} (${methodText(method, why)})`;
    // What is of the tagged commit is not of this release: checks before the commit must not take it for theirs.
    const sha = inputs.operation === 'preflight' ? '' : plan.commit.sha;
    const open = [...unknown, ...rules.unknown];
    return { sha, changed: false, verified: false, branch, what, method, why, unknown: open };
}
async function landed(landing) {
    const { host, inputs, situation, auth, branch, way, earlier, request } = landing;
    const { plan, git } = situation;
    // Once: rules do not change while a branch moves, and their warnings need no repetition.
    const rules = await rulesOf(landing, false);
    const result = await land(host, way.lander, {
        ...request,
        branch,
        version: plan.version,
        onBranchMoved: inputs.onBranchMoved,
        ...(earlier.elsewhere && { made: { sha: earlier.elsewhere.sha, verified: false } }),
        find: (tip) => findAt(host, git, auth, plan, tip, request.tree),
        checkMoved: (tip) => requireMergeable(host, situation, { branch, auth, tip, linear: rules.linear }),
    });
    const { method, why } = taken(way, result.how, result.method);
    const verified = await readVerified(landing, result);
    const road = result.how === 'found' ? '' : ` by ${result.how}`;
    const what = `release commit ${result.sha} landed on ${branch}${road} (${methodText(method, why)})`;
    return { sha: result.sha, verified, changed: result.sent, branch, what, method, why, unknown: [] };
}
/** What became of the way that was chosen: some of it is only known at the end. */
function taken(way, how, method) {
    if (way.lander.method !== 'graphql' || method === 'graphql')
        return { method, why: way.why };
    const why = how === 'merge' ? 'the branch moved on since the tag' : 'this server has no createCommitOnBranch';
    return { method, why };
}
const restOf = ({ lander }) => (lander.method === 'graphql' ? 'rest' : lander.method);
async function rulesOf({ host, way, branch, request }, moved) {
    const advice = workflowAdvice(request.changes);
    if (advice !== undefined)
        host.warning(advice);
    const { github } = way;
    const report = github === undefined
        ? rulesUnknown
        : await checkBranchRules(host, github, branch, commitFacts(way, request, moved));
    return advice === undefined ? report : { ...report, unknown: [...report.unknown, advice] };
}
function commitFacts(way, request, moved) {
    const { method } = way.lander;
    return {
        method,
        moved,
        message: request.message,
        email: method === 'git' ? bot.email : '',
        files: request.changes.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text) })),
    };
}
/** Read back from GitHub. The commit is there whatever comes of this question: it fails nothing. */
async function readVerified({ host, way }, made) {
    if (way.github === undefined)
        return false;
    try {
        return await isVerified(way.github, made.sha);
    }
    catch {
        host.info(`GitHub did not tell whether ${made.sha} is verified`);
        return made.verified;
    }
}
;// CONCATENATED MODULE: ./build/src/config/text.js


/**
 * The text of a config file, its byte order mark kept.
 * @param file name of the file for messages
 * @throws UserError with the place of the first byte that is no UTF-8
 */
function decodeConfig(bytes, file) {
    const text = decodeUtf8(bytes);
    if (text !== undefined)
        return text;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new errors/* UserError */.yo('the config is UTF-16, not UTF-8', { where: { file }, fix });
    }
    let start = 0;
    for (let line = 1;; line++) {
        const end = bytes.indexOf(10, start);
        const part = bytes.subarray(start, end === -1 ? undefined : end);
        if (end === -1 || decodeUtf8(part) === undefined) {
            const column = new TextDecoder().decode(part).indexOf('\ufffd') + 1;
            throw new errors/* UserError */.yo('the config is not UTF-8', { where: { file, line, column }, fix });
        }
        start = end + 1;
    }
}
const fix = 'save the file as UTF-8';
// EXTERNAL MODULE: ./build/src/core/inputs.js
var inputs = __nccwpck_require__(2856);
;// CONCATENATED MODULE: ./build/src/plan/checkout.js






/**
 * Reads the config of a commit, or of the revision that `configRef` names.
 * @param path of the file in the repository; only the default one may be absent
 * @throws UserError for a revision or file that is not there, and for mistakes in the file
 */
async function configFrom(files, commit, path, configRef) {
    const ref = configRef === '' ? '' : await revision(files, configRef);
    const clean = path.replace(/^\.\//, '');
    if (/^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(clean)) {
        throw new errors/* UserError */.yo(`the config ${(0,quote/* quoted */.TL)(path)} is not a path inside the repository`, {
            where: { key: 'config' },
            fix: `give a path like ${inputs/* defaultConfigPath */.jE}: the file is read from the commit, not from the disk`,
        });
    }
    const bytes = await files.show(ref === '' ? commit : ref, clean);
    if (bytes === undefined && (ref !== '' || clean !== inputs/* defaultConfigPath */.jE)) {
        throw new errors/* UserError */.yo(`the commit ${ref === '' ? commit : ref} has no file ${(0,quote/* quoted */.TL)(clean)}`, {
            where: { key: ref === '' ? 'config' : 'config-ref' },
            fix: 'commit the file, or name another one',
        });
    }
    const text = bytes === undefined ? undefined : decodeConfig(bytes, clean);
    return { config: loadConfig(text, clean), source: { path: clean, text, ref } };
}
/** `configFrom` of a checkout that has all of its objects. */
function configOf(git, commit, path, configRef) {
    return configFrom({
        revision: (name) => localRevision(git, name),
        show: (at, file) => git.show(at, file),
        revisionFix: 'push it, and check out with fetch-depth: 0',
    }, commit, path, configRef);
}
async function revision(files, name) {
    const commit = await files.revision(name);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo(`there is no branch, tag or commit ${(0,quote/* quoted */.TL)(name)}`, {
        where: { key: 'config-ref' },
        fix: files.revisionFix,
    });
}
/** The commit of a branch of the remote, else of what git makes of the name: a tag, a local branch, a commit. */
async function localRevision(git, name) {
    const branch = name.replace(/^refs\/heads\//, '');
    return (await git.commitOf(`refs/remotes/origin/${branch}`)) ?? git.commitOf(name);
}
/** Reads what a plan of a commit is made from. `tag` is the one that is released: it does not count as merged. */
function factsOf(host, git, commit, { config }, tag, supply) {
    return readFacts(host, git, commit, {
        tagPrefix: config.tagPrefix,
        ...(tag === undefined ? {} : { tag }),
        ...(supply === undefined ? {} : { supply }),
        globs: config.versionFiles.custom.map((rule) => rule.path),
    });
}
;// CONCATENATED MODULE: ./build/src/plan/own-source.js




const projectFile = /^(?:pyproject\.toml|setup\.cfg|MANIFEST\.in|[^/]+\.py)$/;
/**
 * Tells which paths are source of a package, chart or UI: what a new version is needed for. All own Python projects
 * count, published or not, because images are made from them. Dockerfiles and what lies outside of all sources are what
 * only images use.
 * @param trees a path counts when it is source in any of them
 */
function sourceFilter(trees, config, images) {
    const own = trees.map((tree) => sourceOf(tree, config));
    const recipes = new Set(images.builds.flatMap(({ dockerfile: file }) => [file, `${file}.dockerignore`]));
    const onlyImages = (path) => recipes.has(path) || external_node_path_.posix.basename(path) === '.dockerignore';
    return (path) => !onlyImages(path) && own.some((isSource) => isSource(path));
}
function sourceOf(tree, config) {
    const projects = discover(tree, discoverable(config)).map(({ folder }) => folder);
    const charts = config.charts?.paths.flatMap((pattern) => chartFolders(tree, pattern)) ?? [];
    const ui = config.ui === undefined ? [] : [config.ui.path];
    const folders = [...projects.filter((folder) => folder !== ''), ...charts, ...ui].map(insideOf);
    const rootPackage = projects.includes('') ? [rootPackageFilter(tree)] : [];
    return (path) => [...folders, ...rootPackage].some((isSource) => isSource(path));
}
/** Everything below a folder; at the top not what discovery leaves out by its folder (documentation, workflows). */
function insideOf(folder) {
    const clean = external_node_path_.posix.normalize(folder).replace(/\/+$/, '');
    if (clean === '.')
        return (path) => foreignFolder(path) === undefined;
    return (path) => path === clean || path.startsWith(`${clean}/`);
}
/**
 * A package at the top shares its folder with everything else. Its own are the files that tell how it is built and the
 * folders with Python modules.
 */
function rootPackageFilter({ files }) {
    const modules = new Set(files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.py') && path.includes('/') && foreignFolder(path) === undefined)
        .map(topFolder));
    return (path) => (path.includes('/') ? modules.has(topFolder(path)) : projectFile.test(path));
}
function topFolder(path) {
    return path.slice(0, path.indexOf('/'));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/post-release.js









/** Files that a message names. */
const mostNamed = 10;
/**
 * A post-release builds images again from the sources of its base version, so the tagged commit must have these sources.
 * @returns the release commit of the base version
 * @throws UserError when there is none, or that lists what changed in the source of a package, chart or UI
 */
async function checkPostRelease(host, situation) {
    const { git, plan, config, facts } = situation;
    await needFullHistory(git);
    const base = await releaseOf(host, situation);
    const changed = await git.run([
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--name-only',
        base.commit.tree,
        plan.commit.tree,
    ]);
    const isSource = sourceFilter([base, facts], config, plan.images);
    const files = changed.stdout.split('\0').filter((path) => path !== '' && isSource(path));
    if (files.length === 0)
        return base.commit.sha;
    const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
    throw new errors/* UserError */.yo(`${plan.version} would only rebuild images, but sources changed since ${plan.base_version} (${base.commit.sha}): ` +
        `${files.slice(0, mostNamed).map(quote/* fileName */.Md).join(', ')}${more}`, {
        fix: 'release the next patch version (for a candidate the next candidate); ' +
            'a post-release may change Dockerfiles and what only images use',
    });
}
/** What the release commit of the base version has. The tag itself is that commit when its tree carries the version. */
async function releaseOf(host, situation) {
    const { git, plan, config, context } = situation;
    const tag = `${config.tagPrefix}${plan.base_version}`;
    const tagged = await peelTag(git, tag);
    const commits = await releaseCommitsOf(git, tag);
    const own = commits.filter(({ parents }) => tagged === undefined || parents[0] === tagged);
    const rivals = new Set(own.map(({ tree }) => tree));
    if (rivals.size > 1) {
        throw new errors/* UserError */.yo(`several commits say that they are the release of ${tag}: ${own.map(({ sha }) => sha).join(', ')}`, { fix: `push the tag ${tag} of the one that was released, on its parent` });
    }
    const [commit] = own;
    if (commit !== undefined)
        return factsOf(host, git, commit.sha, { config });
    if (tagged !== undefined) {
        const facts = await factsOf(host, git, tagged, { config });
        const version = parseVersion(plan.base_version);
        const carried = () => rewriteTree(facts, { ...context, version, time: facts.commit.time }).files.length === 0;
        if (config.bump === 'build' || carried())
            return facts;
    }
    throw new errors/* UserError */.yo(`${plan.base_version} was never released from this repository: ` +
        (tagged === undefined
            ? `there is neither a tag ${tag} nor a commit with the trailer "Release-Tag: ${tag}"`
            : `the tree of the tag ${tag} does not carry the version, and no branch or tag holds its release commit`), {
        where: { key: 'tag' },
        fix: `release ${plan.base_version} first, or name the version that was released: ${plan.version} rebuilds its images; ` +
            'a release commit on a branch that was deleted has to be pushed again',
    });
}
;// CONCATENATED MODULE: ./build/src/git/git-branches.js
/** The branches of a checkout. */
function gitBranches(git) {
    return {
        async all() {
            return (await namespace(git)).tips;
        },
        async containing(commit, among) {
            if (among.length === 0)
                return [];
            const { root } = await namespace(git);
            const refs = await git.lines(['for-each-ref', `--contains=${commit}`, '--format=%(refname)', root]);
            const names = new Set(refs.map((ref) => ref.slice(root.length)));
            return among.filter(({ name }) => names.has(name));
        },
        async releaseCommit(commit, tag, among) {
            if (among.length === 0)
                return undefined;
            const lines = await git.lines([
                'log',
                '--ancestry-path',
                '--fixed-strings',
                `--grep=Release-Tag: ${tag}`,
                '--format=%H|%P|%(trailers:key=Release-Tag,valueonly,separator=%x7C)',
                ...new Set(among.map((branch) => branch.tip)),
                `^${commit}`,
                '--',
            ]);
            const match = lines
                .map((line) => line.split('|'))
                .find(([, parents, ...tags]) => parents === commit && tags.some((value) => value.trim() === tag));
            return match?.[0];
        },
    };
}
/** The default branch as far as the clone knows it: origin/HEAD, else the only one of main and master. */
async function localDefaultBranch(git) {
    const head = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], { allowFailure: true });
    if (head.exitCode === 0)
        return head.stdout.trim().replace(/^refs\/remotes\/origin\//, '');
    const names = new Set((await namespace(git)).tips.map(({ name }) => name));
    const usual = ['main', 'master'].filter((name) => names.has(name));
    return usual.length === 1 ? usual[0] : undefined;
}
/** What the remote has, if there is one; else the local branches. Never both: a local branch may lag behind. */
async function namespace(git) {
    let tips = [];
    let used = '';
    for (const root of ['refs/remotes/origin/', 'refs/heads/']) {
        const lines = await git.lines(['for-each-ref', '--format=%(objectname) %(refname)', root]);
        used = root;
        tips = lines
            .map((line) => {
            const [tip = ''] = line.split(' ', 1);
            return { tip, name: line.slice(tip.length + 1 + root.length) };
        })
            .filter(({ name }) => name !== 'HEAD');
        if (tips.length > 0)
            break;
    }
    return { root: used, tips };
}
;// CONCATENATED MODULE: ./build/src/git/branches.js




/** The branch that a release commit lands on, looked up in a checkout. @throws UserError as `decideBranch` does */
async function chooseBranch(git, request) {
    return (await decideBranch(gitBranches(git), request)).name;
}
/**
 * The branch that a release commit lands on (DESIGN §3): of those that contain the tagged commit and match a pattern,
 * the one that contains this tag's release commit; else the one whose tip is the tagged commit; else config order.
 * Never by alphabet: two that are equally good stop the release.
 * @throws UserError that lists the candidates
 */
async function decideBranch(source, request) {
    const { commit, tag } = request;
    const every = withEntries(await source.all(), request);
    if (request.named !== '')
        return namedBranch(source, request, every);
    const matching = every.filter((branch) => branch.entry !== Number.POSITIVE_INFINITY);
    const allowed = await containing(source, commit, matching);
    if (allowed.length === 0)
        throw nowhere(request, await containing(source, commit, every));
    const only = allowed.length === 1 ? allowed[0] : undefined;
    if (only !== undefined) {
        const why = 'it is the only one that the config names and that contains the tag';
        return { ...only, landed: undefined, why };
    }
    const landed = await source.releaseCommit(commit, tag, allowed);
    const having = landed === undefined ? [] : await containing(source, landed, allowed);
    const atTip = allowed.filter((branch) => branch.tip === commit);
    // The best kind of claim that anyone has; among several with it, config order.
    const rivals = having.length > 0 ? having : atTip.length > 0 ? atTip : allowed;
    const best = Math.min(...rivals.map((branch) => branch.entry));
    const [chosen, ...others] = rivals.filter((branch) => branch.entry === best);
    if (chosen !== undefined && others.length === 0) {
        const claim = having.length > 0
            ? 'it contains the release commit already'
            : atTip.length > 0
                ? 'the tag is on its tip'
                : 'it contains the tag';
        const first = rivals.length > 1 ? ', and it comes first in the config' : '';
        return { ...chosen, landed, why: claim + first };
    }
    const names = rivals.filter((branch) => branch.entry === best).map((branch) => branch.name);
    throw new errors/* UserError */.yo(`several branches could take the release commit of ${tag}: ${branches_list(names)}`, {
        where: { key: 'branch' },
        fix: 'name one with the input branch, or put the better one first under branches in the config',
    });
}
function withEntries(branches, request) {
    const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch).map(wholeName);
    return branches.map(({ name, tip }) => {
        const entry = patterns.findIndex((matches) => matches(name));
        return { name, tip, entry: entry < 0 ? Number.POSITIVE_INFINITY : entry };
    });
}
async function containing(source, commit, among) {
    const found = new Set((await source.containing(commit, among)).map(({ name }) => name));
    return among.filter(({ name }) => found.has(name));
}
/** Patterns of the config with the version filled in; `{default}` stays, unless its value is given. */
function fillPatterns(patterns, version, defaultBranch) {
    const values = {
        major: String(version.major),
        minor: String(version.minor),
        ...(defaultBranch === undefined ? {} : { default: defaultBranch }),
    };
    return patterns.map((pattern) => placeholders_fill(pattern, values));
}
/** Whether the patterns let a release commit of a version land on a branch. */
function allowsBranch(patterns, version, defaultBranch, name) {
    return fillPatterns(patterns, version, defaultBranch)
        .map(wholeName)
        .some((matches) => matches(name));
}
/** A glob for folders also matches what lies below; `release/5.0` must not match `release/5.0/old`. */
function wholeName(pattern) {
    // `{default}` is left when nobody knows it, and braces are no glob of branches: it then matches nothing.
    if (pattern.includes('{'))
        return () => false;
    const matches = compileGlob(pattern);
    const depth = pattern.split('/').length;
    return (name) => matches(name) && (pattern.includes('**') || name.split('/').length === depth);
}
async function namedBranch(source, { named, commit }, every) {
    const name = named.replace(/^refs\/heads\//, '');
    const same = every.filter((branch) => branch.name === name);
    const [found] = await containing(source, commit, same);
    if (found !== undefined)
        return { ...found, landed: undefined, why: 'the input branch names it' };
    const what = same.length > 0 ? `does not contain the tagged commit ${commit}` : 'does not exist';
    const others = (await containing(source, commit, every)).map((branch) => branch.name);
    throw new errors/* UserError */.yo(`the branch ${JSON.stringify(name)} ${what}`, {
        where: { key: 'branch' },
        fix: `branches that contain it: ${branches_list(others)}`,
    });
}
function nowhere(request, containing) {
    const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch);
    if (containing.length === 0) {
        return new errors/* UserError */.yo(`no branch contains the commit ${request.commit} of ${request.tag}`, {
            where: { key: 'branch' },
            fix: 'push the branch that the tag was made on; a release commit needs a branch to land on',
        });
    }
    return new errors/* UserError */.yo(`the commit of ${request.tag} is only on branches that the config does not name: ${branches_list(containing.map((branch) => branch.name))}`, {
        where: { key: 'branches' },
        fix: `the config allows ${branches_list(patterns)}: add the branch to branches, or name it with the input branch`,
    });
}
/** Names for a message: quoted where odd, at most twelve. */
function branches_list(names) {
    if (names.length === 0)
        return 'none';
    const shown = names.slice(0, 12).map((name) => (/^[\w./{}+-]+$/.test(name) ? name : JSON.stringify(name)));
    return `${shown.join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}
;// CONCATENATED MODULE: ./build/src/git/default-branch.js

/** The default branch by the event that started the run; undefined outside of one. */
function eventDefaultBranch(host) {
    const path = host.env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const name = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')).repository?.default_branch;
        return typeof name === 'string' && name !== '' ? name : undefined;
    }
    catch {
        // The event is a convenience here: without it the clone is asked.
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/plan/read.js





/** A plan of a repository with ten thousand locations has about 2 MB. */
const read_mostBytes = 32 * 1024 * 1024;
const read_fix = 'give the output plan of validate-tag, or the path of the file that it wrote';
/**
 * Reads the input `plan` of an action: JSON, or the path of a file that holds it.
 * @param value text of the input
 * @param baseDir absolute folder that a relative path is taken from
 * @throws UserError when there is no such file, it is no JSON, or not a plan of this version
 */
function readPlan(value, baseDir) {
    const trimmed = value.trim();
    if (trimmed === '')
        throw new errors/* UserError */.yo('the plan is empty', { where: { key: 'plan' }, fix: read_fix });
    const inline = trimmed.startsWith('{');
    const where = inline ? { key: 'plan' } : { file: trimmed };
    let json;
    const text = inline ? trimmed : read_readText(trimmed, baseDir);
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('the plan is not JSON', { where, fix: read_fix, cause });
    }
    return read_checked(json, where);
}
function read_readText(path, baseDir) {
    const where = { file: path, key: 'plan' };
    // A broken JSON text would make a path that no file system takes.
    if (path.length > 1000 || /[\n\0]/.test(path)) {
        throw new errors/* UserError */.yo('the plan is neither JSON nor a path', { where: { key: 'plan' }, fix: read_fix });
    }
    const file = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(baseDir, path);
    try {
        if ((0,external_node_fs_.statSync)(file).size > read_mostBytes)
            throw new errors/* UserError */.yo('the plan is too large', { where, fix: read_fix });
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo('the file of the plan cannot be read', { where, fix: read_fix, cause });
    }
}
/** Key by key what the actions rely on; the rest is in schema/release-plan.schema.json. */
const shape = {
    tag: isText,
    version: isVersion,
    base_version: isVersion,
    kind: (value) => ['prerelease', 'final', 'post-release'].includes(value),
    semver: isText,
    line: isText,
    codename: isText,
    commit: (value) => has(value, { sha: isObjectId, tree: isObjectId, time: Number.isSafeInteger }),
    config: (value) => has(value, { path: isText, sha256: isText, ref: isText }),
    bump: (value) => ['commit', 'build', 'verify'].includes(value),
    branches: (value) => isListOf(value, isText),
    window: (value) => has(value, { from: isVersion, to: isVersion }),
    reference_version: isText,
    rewrite: (value) => has(value, { files: Array.isArray, current: Number.isSafeInteger, left_alone: Array.isArray }),
    python: (value) => has(value, {
        publish: isFlag,
        packages: (list) => isListOf(list, (item) => has(item, { name: isText, normalized: isText, path: isText })),
    }),
    images: (value) => has(value, {
        registry: isText,
        project: isText,
        version_tag: isText,
        version_tag_template: isText,
        builds: (list) => isListOf(list, isImage),
        legs: (list) => isListOf(list, (leg) => has(leg, { id: isText, images: Array.isArray, platform: isText })),
        attestations: (asked) => asked === undefined ||
            has(asked, { provenance: (mode) => ['off', 'min', 'max'].includes(mode), sbom: isFlag }),
    }),
    charts: (value) => has(value, {
        registry: isText,
        project: isText,
        oci_project: isText,
        charts: (list) => isListOf(list, (chart) => has(chart, { name: isText, path: isText, version: isText })),
    }),
    discord: (value) => has(value, { channel: isText, title: isText, links: read_isObject }),
    live: (value) => isListOf(value, (item) => has(item, { url: isText, key: isText, channel: isText })),
    release: (value) => has(value, { prerelease: isFlag, latest_candidate: isFlag }),
    effects: (value) => isListOf(value, (item) => has(item, { id: isText, what: isText })),
    warnings: (value) => isListOf(value, isText),
};
function read_checked(json, where) {
    const version = typeof json === 'object' && json !== null ? json.schema_version : undefined;
    if (version === undefined) {
        throw new errors/* UserError */.yo('this JSON is not a plan: it has no schema_version', { where, fix: read_fix });
    }
    if (version !== 1) {
        throw new errors/* UserError */.yo(`the plan has schema_version ${JSON.stringify(version)}, and only 1 is known`, {
            where,
            fix: 'use the same version of release-actions in every step',
        });
    }
    for (const [key, accepts] of Object.entries(shape)) {
        const value = json[key];
        if (value !== undefined && accepts(value))
            continue;
        const what = value === undefined ? 'is missing' : 'has a wrong value';
        throw new errors/* UserError */.yo(`the plan is damaged: ${key} ${what}`, { where, fix: read_fix });
    }
    return json;
}
function isImage(value) {
    const named = (list) => isListOf(list, (item) => has(item, { name: isText, channels: (names) => isListOf(names, isText) }));
    return has(value, {
        name: isText,
        dockerfile: isText,
        context: isText,
        repositories: named,
        platforms: (list) => isListOf(list, isText),
        after: (list) => isListOf(list, isText),
        build_args: read_isObject,
    });
}
function read_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isVersion(value) {
    return typeof value === 'string' && version_tryParseVersion(value) !== undefined;
}
function isListOf(value, accepts) {
    return Array.isArray(value) && value.every(accepts);
}
function has(value, keys) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(keys).every(([key, accepts]) => accepts(value[key]));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/situation.js












/** @throws UserError when the checkout, the plan and the config do not belong together */
async function readSituation(host, inputs) {
    const git = await openGit(host, inputs.workingDirectory);
    const given = inputs.plan === '' ? undefined : readPlan(inputs.plan, inputs.workingDirectory);
    const commit = given?.commit.sha ?? (await namedCommit(git, inputs));
    if ((await git.commitOf(commit)) === undefined) {
        throw new errors/* UserError */.yo(`the checkout lacks the commit ${commit} of the plan`, {
            where: { key: 'working-directory' },
            fix: 'check out the output sha of validate-tag with fetch-depth: 0',
        });
    }
    // Needed in any case, and then it is known whether there is a config.
    await git.list(commit);
    const loaded = given === undefined ? await configOf(git, commit, inputs.config, '') : await plannedConfig(git, given);
    const { config } = loaded;
    const facts = await factsOf(host, git, commit, loaded);
    let made;
    const rewrite = (tree, how) => {
        made = rewriteTree(tree, how);
        return made;
    };
    const plan = given ?? (await ownPlan(git, inputs, loaded, facts, rewrite));
    const version = parseVersion(plan.version);
    const window = { from: parseVersion(plan.window.from), to: parseVersion(plan.window.to) };
    const context = { version, window, config, time: plan.commit.time };
    return {
        git,
        plan,
        config,
        facts,
        context,
        // A plan of our own was made from it: rewriting the same tree in the same way gives the same.
        rewrite: () => made ?? rewriteTree(facts, context),
        async branch() {
            return chooseBranch(git, {
                commit,
                tag: plan.tag,
                version,
                patterns: config.branches,
                defaultBranch: eventDefaultBranch(host) ?? (await localDefaultBranch(git)),
                named: inputs.branch,
            });
        },
    };
}
async function namedCommit(git, inputs) {
    if (inputs.version === '') {
        throw new errors/* UserError */.yo('neither a plan nor a version is given', {
            where: { key: 'plan' },
            fix: 'pass the plan that validate-tag wrote, or version (and sha)',
        });
    }
    const commit = inputs.sha === '' ? git.head : await git.commitOf(inputs.sha);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo(`there is no commit ${JSON.stringify(inputs.sha || 'HEAD')} in the checkout`, {
        where: { key: 'sha' },
        fix: 'check out with fetch-depth: 0',
    });
}
async function plannedConfig(git, plan) {
    const { path, ref, sha256: expected } = plan.config;
    // Without a file, the defaults; also when a file exists that the plan was not made with.
    if (path === '')
        return { config: loadConfig(undefined, ''), source: { path: '', text: undefined, ref: '' } };
    const loaded = await configOf(git, plan.commit.sha, path, ref);
    if (canonical_sha256(loaded.source.text ?? '') === expected)
        return loaded;
    throw new errors/* UserError */.yo('this config is not the one that the plan was made with', {
        where: { file: path },
        fix: 'start a new run for the tag',
    });
}
async function ownPlan(git, inputs, { config, source }, facts, rewrite) {
    await needFullHistory(git);
    const version = parseVersion(inputs.version);
    const tag = `${config.tagPrefix}${version.text}`;
    const { allowLowerVersion } = inputs;
    return makePlan(version, config, facts, { tag, source, rewrite, allowLowerVersion });
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/bump-version.js














async function bumpVersion(host, inputs) {
    if (inputs.operation === 'preflight' || inputs.commitMethod === 'none') {
        await bump(host, inputs);
        return;
    }
    await (0,report/* reporting */.vR)(host, 'bump-version', 'commit', () => bump(host, inputs), reportOf);
}
/** A commit other than the tagged one is the release commit; a branch without one says where it would land. */
function reportOf({ result, tagged }) {
    const { sha, changed, branch, what } = result;
    const state = changed ? 'done' : sha !== tagged ? 'unchanged' : branch !== '' ? 'planned' : 'off';
    return { state, what, detail: { commit: sha, ...(branch === '' ? {} : { branch }) } };
}
async function bump(host, inputs) {
    const situation = await readSituation(host, inputs);
    const { plan, facts } = situation;
    const rewrite = plan.kind === 'post-release' ? nothingRewritten : situation.rewrite();
    checkAgainstPlan(plan, rewrite);
    const changes = treeChanges(rewrite.files, facts);
    if (plan.bump === 'verify' && changes.length > 0) {
        throw notCarried(plan.version, stalePlaces(plan));
    }
    const tree = await treeOf(host, inputs, situation, changes);
    checkTree(inputs.expectTree, tree);
    host.output('tree', tree);
    host.output('files', JSON.stringify(changes.map(({ path }) => path)));
    const result = await act(host, inputs, situation, changes, tree);
    host.output('sha', result.sha);
    host.output('changed', String(result.changed));
    host.output('verified', String(result.verified));
    host.output('branch', result.branch);
    host.output('method', result.method);
    host.output('method-reason', result.why);
    for (const each of result.unknown)
        host.info(`Unknown until tried: ${each}`);
    host.notice(`${plan.tag}: ${result.what}`);
    await host.summary(summary(inputs, plan, tree, changes, result));
    return { result, tagged: plan.commit.sha };
}
/** Its objects are written only where a commit of them may follow. */
async function treeOf(host, inputs, { plan, git }, changes) {
    if (changes.length === 0)
        return plan.commit.tree;
    return inputs.commitMethod === 'none'
        ? treeIdWith(host, git, plan.commit, changes)
        : treeWith(host, git, plan.commit.sha, changes);
}
async function act(host, inputs, situation, changes, tree) {
    const { plan, git } = situation;
    const nothing = { changed: false, verified: false, branch: '', method: '', why: '', unknown: [] };
    const unchanged = { sha: plan.commit.sha, ...nothing };
    if (inputs.commitMethod === 'none') {
        if (inputs.operation === 'run' && !inputs.dryRun)
            await writeFiles(host, git, plan, changes);
        return { ...unchanged, what: `${changes.length} files rewritten in the checkout, no commit` };
    }
    if (plan.kind === 'post-release') {
        const base = await checkPostRelease(host, situation);
        const what = `no source differs from ${base}, the release of ${plan.base_version}; nothing to commit`;
        return { ...unchanged, what };
    }
    if (changes.length === 0) {
        return { ...unchanged, what: 'the tagged commit carries the version already; nothing to commit' };
    }
    if (plan.bump === 'build') {
        return { ...unchanged, what: 'the version is only in what is built (bump: build); no commit' };
    }
    return commit(host, inputs, situation, changes, tree);
}
async function writeFiles(host, git, plan, changes) {
    const head = await git.text(['rev-parse', 'HEAD']);
    if (head !== plan.commit.sha) {
        throw new errors/* UserError */.yo(`the checkout is at ${head}, the plan is for ${plan.commit.sha}`, {
            where: { key: 'working-directory' },
            fix: 'check out the output sha of validate-tag',
        });
    }
    for (const { path, text } of changes) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(git.dir, path), text);
        host.info(`${path}: rewritten`);
    }
}
function checkTree(expected, actual) {
    if (expected === '' || expected === actual)
        return;
    throw new errors/* UserError */.yo(`the release commit would have the tree ${actual}, but ${expected} was built`, {
        fix: 'what is built and what is committed must be the same: re-run all jobs',
    });
}
/** Every location that the plan would change. */
function stalePlaces(plan) {
    return plan.rewrite.files.flatMap(({ path, locations }) => locations.map(({ line, key, from }) => ({ path, line, key, from })));
}
function summary(inputs, plan, tree, changes, result) {
    return (0,markdown/* section */.uW)(`Version ${plan.version}: ${inputs.operation}`, (0,markdown/* text */.Qq)(result.what), (0,markdown/* table */.tp)(['what', 'value'], [
        ['commit', result.sha === '' ? 'none yet' : (0,markdown/* code */.aY)(result.sha)],
        ['tree', (0,markdown/* code */.aY)(tree)],
        ['branch', result.branch === '' ? 'none' : (0,markdown/* code */.aY)(result.branch)],
        ...(result.method === '' ? [] : [['method', (0,markdown/* text */.Qq)(methodText(result.method, result.why))]]),
        ...(result.method === '' || !result.changed ? [] : [['verified', String(result.verified)]]),
        ['files', String(changes.length)],
    ]), changes.map(({ path }) => `- ${(0,markdown/* code */.aY)(path)}`).join('\n'), result.unknown.length === 0
        ? ''
        : `**Unknown until tried**\n\n${result.unknown.map((each) => `- ${(0,markdown/* text */.Qq)(each)}`).join('\n')}`);
}

/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2856);

function readInputs(host) {
    const inputs = new _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G0(host);
    return {
        ...(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)(host, inputs),
        operation: inputs.oneOf('operation', ['run', 'preflight']),
        plan: inputs.optional('plan'),
        version: inputs.optional('version'),
        sha: inputs.optional('sha'),
        branch: inputs.optional('branch'),
        token: inputs.secret('token'),
        commitMethod: inputs.oneOf('commit-method', ['auto', 'api', 'git', 'none']),
        onBranchMoved: inputs.oneOf('on-branch-moved', ['land', 'fail']),
        expectTree: inputs.optional('expect-tree'),
        allowLowerVersion: inputs.flag('allow-lower-version'),
    };
}

/***/ }),

/***/ 7710:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1743);
/* harmony import */ var _bump_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2986);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5966);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('bump-version', (host) => (0,_bump_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpVersion */ .B)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   k: () => (/* binding */ execChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


/**
 * What a child process may see of our environment. A runner's environment also holds `INPUT_*` (our secrets) and
 * `ACTIONS_*` (tokens of the runner), which build backends and git hooks have no business with.
 */
const allowed = new Set(('PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_CTYPE TZ TERM CI SSL_CERT_FILE SSL_CERT_DIR ' +
    'REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy ' +
    'no_proxy PIP_INDEX_URL PIP_CONFIG_FILE PIP_CACHE_DIR PIP_CERT PIP_TRUSTED_HOST UV_CACHE_DIR UV_DEFAULT_INDEX ' +
    'UV_INDEX_URL UV_PYTHON XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME SystemRoot SYSTEMROOT ComSpec PATHEXT ' +
    'APPDATA LOCALAPPDATA USERPROFILE PYENV_ROOT PYENV_VERSION GITHUB_WORKSPACE RUNNER_TEMP RUNNER_OS RUNNER_ARCH').split(' '));
/** The allow-listed part of an environment, with additions. */
function childEnvironment(env, additions = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && allowed.has(name))
            result[name] = value;
    }
    return { ...result, ...additions };
}
/** Last lines of a tool's standard error that are worth showing. */
function tail(text, lines = 20) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}
/**
 * Runs a program without a shell, with only the allow-listed environment.
 * @throws ToolError when the program cannot be started, is killed at the timeout or for printing too much, or (unless
 * allowFailure) fails
 */
async function execChild(env, redact, command, args, options = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
        cwd: options.cwd,
        env: childEnvironment(env, options.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out = [];
    const err = [];
    let partial = '';
    const lines = (chunk) => {
        if (options.onLine === undefined)
            return;
        const parts = (partial + chunk.toString('utf8')).split('\n');
        partial = parts.pop() ?? '';
        for (const line of parts)
            options.onLine(redact(line));
    };
    let printed = 0;
    const most = options.maxOutput ?? Number.POSITIVE_INFINITY;
    child.stdout.on('data', (chunk) => {
        printed += chunk.length;
        if (printed > most) {
            child.kill('SIGKILL');
            return;
        }
        out.push(chunk);
        lines(chunk);
    });
    child.stderr.on('data', (chunk) => {
        err.push(chunk);
        lines(chunk);
    });
    // A child that exits before reading its input closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => { });
    child.stdin.end(options.stdin ?? '');
    const timeout = options.timeout ?? 600_000;
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, timeout);
    const shown = redact(`${command} ${args[0] ?? ''}`.trim());
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.on('error', (error) => {
                const why = error.code === 'ENOENT' ? `${command} is not installed or not on PATH` : error.message;
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 127, redact(why), `install ${command} or put it on PATH`));
            });
            child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
        });
        const stdout = Buffer.concat(out);
        const stderr = redact(Buffer.concat(err).toString('utf8'));
        if (timedOut)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 137, `killed after ${timeout / 1000} s\n${tail(stderr)}`);
        if (printed > most)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 137, `killed after it printed ${most} bytes`);
        if (exitCode !== 0 && options.allowFailure !== true) {
            const shownTail = tail(stderr) || tail(redact(stdout.toString('utf8')));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, exitCode, shownTail);
        }
        return { exitCode, stdout: stdout.toString('utf8'), stderr, bytes: stdout };
    }
    finally {
        clearTimeout(timer);
    }
}

/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5989);

/** Renders a place as `file:line:column: key`, with only the parts that are known. */
function placeText(place) {
    const file = place.file === undefined ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(place.file);
    const position = [file, place.line, place.line === undefined ? undefined : place.column]
        .filter((part) => part !== undefined)
        .join(':');
    return [position, place.key].filter((part) => part !== undefined && part !== '').join(': ');
}
/** Something the caller can mend: what is wrong, where, and what to do next. Shown without a stack. */
class UserError extends Error {
    name = 'UserError';
    place;
    fix;
    constructor(what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.place = details.where;
        this.fix = details.fix;
    }
}
/** A service refused or failed. `retryable` says whether the same request may be sent again. */
class ServiceError extends Error {
    name = 'ServiceError';
    service;
    /** HTTP status; 0 when no answer arrived. */
    status;
    retryable;
    /** Milliseconds that the service asked us to wait (Retry-After), if it did. */
    retryAfterMs;
    fix;
    constructor(service, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.status = details.status;
        this.retryable = details.retryable;
        this.retryAfterMs = details.retryAfterMs;
        this.fix = details.fix;
    }
}
/** A child process failed. Keeps the last lines of its standard error, already redacted by the host. */
class ToolError extends Error {
    name = 'ToolError';
    command;
    exitCode;
    stderrTail;
    fix;
    constructor(command, exitCode, stderrTail, fix) {
        super(`${command} ended with exit code ${exitCode}`);
        this.command = command;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
        this.fix = fix;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/**
 * Everything a person needs to read of an error, in lines: place and message, service or tool facts, what to do.
 * A stack is added only for errors that nobody threw on purpose.
 */
function explain(thrown) {
    const lines = [];
    if (thrown instanceof UserError) {
        const at = thrown.place === undefined ? '' : placeText(thrown.place);
        lines.push(at === '' ? thrown.message : `${at}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ServiceError) {
        lines.push(`${thrown.service}${thrown.status > 0 ? ` answered ${thrown.status}` : ''}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ToolError) {
        lines.push(thrown.message);
        if (thrown.stderrTail !== '')
            lines.push(thrown.stderrTail);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof Error) {
        lines.push(thrown.stack ?? thrown.message, 'This is a bug in release-actions; please report it.');
    }
    else {
        lines.push(String(thrown));
    }
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause !== undefined && (thrown instanceof UserError || thrown instanceof ServiceError)) {
        lines.push(`Cause: ${messageOf(cause)}`);
    }
    return lines.join('\n');
}

/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


/**
 * The only place that parses action inputs. Each action reads all of its inputs once, at its start, into one plain
 * object. Values are trimmed of ASCII white space only: Unicode spaces in a tag are part of what must be refused.
 */
class Inputs {
    host;
    constructor(host) {
        this.host = host;
    }
    /** '' when absent. */
    optional(name) {
        return this.host.input(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    required(name, hint) {
        const value = this.optional(name);
        if (value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" is empty`, {
                fix: hint ?? `give "${name}" under with: of this step`,
            });
        }
        return value;
    }
    /** `true` or `false`; '' reads as the default of action.yml being absent, hence false. */
    flag(name) {
        const value = this.optional(name);
        if (value === 'true')
            return true;
        if (value === 'false' || value === '')
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" must be true or false, not "${value}"`, {
            fix: `write ${name}: true or ${name}: false`,
        });
    }
    oneOf(name, values) {
        const value = this.optional(name);
        if (value === '')
            return values[0];
        if (!values.includes(value)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" must be one of ${values.join(', ')}, not "${value}"`);
        }
        return value;
    }
    /** Non-empty lines; a comma also separates, so that a list fits on one line. */
    list(name) {
        return this.optional(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** A secret: registered for masking before anything else can see it. '' when absent. */
    secret(name) {
        const raw = this.host.input(name);
        this.host.secret(raw);
        return raw.trim();
    }
    /** An absolute path; relative ones are taken from the working directory of the action. */
    path(name, base) {
        const value = this.optional(name);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) ? value : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, value);
    }
}
function commonInputs(host, inputs) {
    const workspace = host.env['GITHUB_WORKSPACE'] || process.cwd();
    return {
        workingDirectory: inputs.path('working-directory', workspace),
        config: inputs.optional('config') || defaultConfigPath,
        dryRun: inputs.flag('dry-run'),
    };
}
const defaultConfigPath = '.github/release-actions.yml';

/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* unused harmony export bytes */
/** Small Markdown pieces for summaries. Every text is untrusted: tags, file names and server answers go through `text`. */
/**
 * Escapes a text so that it shows as itself in GitHub Markdown, also inside a table cell or list item; no HTML, no
 * mentions. Only what can mean something is escaped: people also read the raw text.
 */
function text(value) {
    return value
        .replace(/\r?\n/g, ' ')
        .replace(/[\\`*_[\]#|~]/g, (character) => `\\${character}`)
        .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;');
}
/** Inline code that survives back-ticks and pipes in it. */
function code(value) {
    const oneLine = value.replace(/\r?\n/g, ' ');
    const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = oneLine.startsWith('`') || oneLine.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${oneLine.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** A table of cells that are already Markdown. '' when there are no rows. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One section of a job summary. Parts that are '' are left out. */
function section(title, ...parts) {
    return `${[`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}
/** Bytes for people: 812 B, 4.2 kB, 1.3 MB (powers of 1000). */
function bytes(size) {
    if (size < 1000)
        return `${size} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = size;
    let unit = -1;
    do {
        value /= 1000;
        unit++;
    } while (value >= 999.5 && unit < units.length - 1);
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Cuts a text to at most `limit` bytes of UTF-8 at a line end (GitHub drops a summary over 1 MiB whole). */
function clamp(markdown, limit = 1_000_000) {
    const buffer = Buffer.from(markdown);
    if (buffer.length <= limit)
        return markdown;
    const note = '\n\n(cut: the full text is in the artifacts of this run)\n';
    const cut = buffer.subarray(0, limit - note.length).toString('utf8');
    return cut.slice(0, cut.lastIndexOf('\n')) + note;
}

/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* unused harmony export shellWord */
/** How hostile texts (tags, file names, values of a config) stand in messages for people. */
/** What cannot be seen, moves the cursor or turns the direction of the text around it, and line ends. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
/** A text in quotes, with everything invisible escaped, cut after `most` UTF-16 units. */
function quoted(text, most = 120) {
    return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text).replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** A file name: as it is, or in quotes when something in it could not be seen. */
function fileName(path) {
    return path.search(invisible) === -1 ? path : quoted(path, Number.POSITIVE_INFINITY);
}
/**
 * A text for a log that a runner may read: a tag or file name in it must not become a command. A runner takes `::name::`
 * at the start of a line and `##[name]` anywhere for one.
 */
function neutral(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '##\u200b[');
}
/** A word for a POSIX shell, in a command that a message proposes: git allows `$`, quotes and `;` in names. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kS: () => (/* binding */ failedReport),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* unused harmony export reportFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Folder below RUNNER_TEMP that a job uploads as `release-report-<job>`. */
const reportFolder = 'release-report';
/** Name of the report that `run` leaves of an action that failed. */
function failedReport(action) {
    return `${action}-failed`;
}
/**
 * Leaves a report for the last job of the release, in `$RUNNER_TEMP/release-report/<name>.json`. Without a runner
 * nobody reads it, and nothing is written. A report that cannot be written never fails a release.
 * @param name of the action, with an operation when a job has several steps of it
 */
function writeReport(host, name, report) {
    const temp = host.env['RUNNER_TEMP'] ?? '';
    if (temp === '')
        return;
    const { effects, error = '' } = report;
    const whole = { schema_version: 1, action: name, effects, error };
    // Each text by itself: a replacement in the finished JSON could take a quote with it.
    const redacted = (_, value) => typeof value === 'string' ? host.redact(value) : value;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, reportFolder), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, reportFolder, `${name}.json`), `${JSON.stringify(whole, redacted, 2)}\n`);
    }
    catch (error) {
        host.debug(`no report was left: ${String(error)}`);
    }
}
/**
 * Runs the operation that has one effect and reports it, as `failed` when the operation throws.
 * @param tell what became of the effect, from the result
 * @throws what the operation throws
 */
async function reporting(host, name, effect, operation, tell) {
    let told = { state: 'failed', what: 'the step failed: see its error' };
    try {
        const result = await operation();
        told = tell(result);
        return result;
    }
    finally {
        writeReport(host, name, { effects: [{ effect, ...told }] });
    }
}

/***/ }),

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/core/child.js
var child = __nccwpck_require__(5907);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var core_markdown = __nccwpck_require__(8400);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(5989);
;// CONCATENATED MODULE: ./build/src/core/redact.js
/**
 * Replaces secrets in texts. GitHub's runner masks what was registered with `::add-mask::`, but only in logs and only
 * in forms that it knows; error texts, summaries and files need the same care.
 */
const replacement = '***';
/** Texts of well-known shape that are secret even if nobody registered them. */
const shapes = [
    /\bpypi-[A-Za-z0-9_-]{16,}/g,
    /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\/api\/(?:v\d+\/)?webhooks\/\d+\/[A-Za-z0-9_-]+/g,
    /(?<=:\/\/)[^/\s:@]+:[^/\s@]+(?=@)/g,
    /(?<=\bauthorization: ?)(?:basic|bearer|token|bot) [^\s"']+/gi,
];
class Redactor {
    secrets = new Set();
    /** Registers a secret and the forms it usually travels in. Returns the forms that were new. */
    add(value) {
        const added = [];
        const put = (form) => {
            if (form.length >= 3 && !this.secrets.has(form)) {
                this.secrets.add(form);
                added.push(form);
            }
        };
        const trimmed = value.trim();
        if (trimmed === '')
            return added;
        for (const line of [trimmed, ...trimmed.split(/\r?\n/)])
            put(line.trim());
        put(Buffer.from(trimmed).toString('base64'));
        put(encodeURIComponent(trimmed));
        return added;
    }
    redact(text) {
        let result = text;
        // Longest first, so that a secret that contains another one disappears whole.
        for (const secret of [...this.secrets].sort((a, b) => b.length - a.length)) {
            result = result.replaceAll(secret, replacement);
        }
        for (const shape of shapes)
            result = result.replace(shape, replacement);
        return result;
    }
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/workflow-commands.js
/**
 * What a step tells the runner: lines on standard output, and text in the files that GITHUB_OUTPUT and its like name
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The same bytes as @actions/core
 * writes, which the tests compare; that package itself also loads an HTTP client, half of the time that a step of ours
 * takes to start.
 */


/** The line of a command, with its line end. Line ends in the message cannot end it. */
function commandLine(name, message = '') {
    const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return `::${name}::${escaped}${external_node_os_.EOL}`;
}
/**
 * The lines that set an output, for the end of the file that GITHUB_OUTPUT names.
 * @param delimiter must be unforeseeable: a value that held it could set other outputs
 * @throws Error when the name or value holds the delimiter
 */
function outputLines(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (`${name}\n${value}`.includes(delimiter))
        throw new Error('it holds the delimiter of outputs');
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}
/** The environment variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
;// CONCATENATED MODULE: ./build/src/core/actions-host.js








const protocolFix = {
    where: { key: 'GITHUB_OUTPUT' },
    fix: 'let it name a file that this step may write to',
};
/** The Host of a real runner: inputs from `INPUT_*`, outputs, log commands and summary by its file protocol. */
class ActionsHost {
    env = process.env;
    redactor = new Redactor();
    /** @throws UserError when outputs could not be written: later, an effect might have happened that nobody hears of */
    checkProtocol() {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file)
            return;
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'r+'));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`outputs cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    input(name) {
        return this.env[inputVariable(name)] ?? '';
    }
    output(name, value) {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file) {
            this.info(`output ${name}=${value}`);
            return;
        }
        try {
            appendTo(file, outputLines(name, value));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`the output ${name} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    secret(value) {
        for (const form of this.redactor.add(value)) {
            if (this.env['GITHUB_ACTIONS'] === 'true')
                issue('add-mask', form);
        }
    }
    redact(text) {
        return this.redactor.redact(text);
    }
    debug(text) {
        issue('debug', this.redact(text));
    }
    info(text) {
        process.stdout.write((0,quote/* neutral */.SY)(this.redact(text)) + external_node_os_.EOL);
    }
    notice(text) {
        issue('notice', this.redact(text));
    }
    warning(text) {
        issue('warning', this.redact(text));
    }
    error(text) {
        issue('error', this.redact(text));
    }
    async group(title, body) {
        issue('group', this.redact(title));
        try {
            return await body();
        }
        finally {
            issue('endgroup');
        }
    }
    async summary(markdown) {
        const file = this.env['GITHUB_STEP_SUMMARY'];
        if (!file)
            return;
        try {
            appendTo(file, (0,core_markdown/* clamp */.qE)(this.redact(markdown)) + external_node_os_.EOL);
        }
        catch (error) {
            // What was done counts, not the page about it.
            this.warning(`the job summary cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    exec(command, args, options = {}) {
        return (0,child/* execChild */.k)(this.env, (text) => this.redact(text), command, args, options);
    }
    async fetch(url, init) {
        // A step that asks nobody does not pay for TLS.
        const { nodeFetch } = await __nccwpck_require__.e(/* import() */ 805).then(__nccwpck_require__.bind(__nccwpck_require__, 7805));
        return nodeFetch(new URL(url), init ?? {}, this.env);
    }
    now() {
        return Date.now();
    }
    sleep(milliseconds) {
        return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
}
function issue(name, message = '') {
    process.stdout.write(commandLine(name, message));
}
/** The runner made the file: one that is not there (any more) is not read by anybody. */
function appendTo(file, text) {
    const open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        (0,external_node_fs_.appendFileSync)(open, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __nccwpck_require__(5299);
;// CONCATENATED MODULE: ./build/src/core/run.js




/**
 * The only place that turns an error into a failed step: one annotation, one summary section, one report
 * for the last job of a release, exit code 1.
 * Outputs that are already true are set by the use case before it throws.
 */
async function run(name, main) {
    const host = new ActionsHost();
    try {
        host.checkProtocol();
        await main(host);
    }
    catch (thrown) {
        const message = host.redact((0,errors/* explain */.WE)(thrown));
        host.error(message);
        (0,report/* writeReport */.u5)(host, (0,report/* failedReport */.kS)(name), { effects: [], error: message });
        const [first = '', ...rest] = message.split('\n');
        await host.summary((0,core_markdown/* section */.uW)(`${name}: failed`, `**${(0,core_markdown/* text */.Qq)(first)}**`, rest.map((line) => (0,core_markdown/* text */.Qq)(line)).join('<br>\n')));
        process.exitCode = 1;
    }
}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7710);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
