using System.Text;

namespace Competence.People.Imports;

/// <summary>How a file is written: UTF-8 with or without a mark, UTF-16 or Windows-1252; commas, semicolons or tabs.</summary>
internal sealed record CsvShape(Encoding Encoding, char Delimiter)
{
    /// <summary>Reads all of it once: a file that is not UTF-8 may show so at its very end alone.</summary>
    public static async Task<CsvShape> Of(Stream file, CancellationToken ct)
    {
        var buffer = new byte[1 << 16];
        var read = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        var head = buffer[..read];
        var encoding = Marked(head) ?? (await IsUtf8(file, buffer, read, ct) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        return new(encoding, DelimiterIn(encoding.GetString(head)));
    }

    private static Encoding? Marked(byte[] head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static async Task<bool> IsUtf8(Stream file, byte[] buffer, int read, CancellationToken ct)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var chars = new char[buffer.Length + 4];
        try
        {
            for (; read > 0; read = await file.ReadAsync(buffer, ct)) decoder.GetChars(buffer, 0, read, chars, 0, flush: false);
            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The one that the heading has most of, outside quotes.</summary>
    private static char DelimiterIn(string head)
    {
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 };
        var quoted = false;
        foreach (var c in head)
        {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c is '\r' or '\n') break;
            if (counts.TryGetValue(c, out var count)) counts[c] = count + 1;
        }
        return counts.MaxBy(count => count.Value).Key;
    }
}
