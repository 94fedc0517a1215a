#include <zlib.h>

// `inflateInit2` is a macro, which Swift doesn't see. Minus 15: a raw stream, as archives have it.
static inline int masar_inflate_start(z_stream *stream) { return inflateInit2(stream, -15); }
