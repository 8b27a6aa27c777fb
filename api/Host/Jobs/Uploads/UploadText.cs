using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Competence.Api.Jobs.Uploads;

/// <summary>Whether a file is text, and in which encoding; looks at all of it, for the first å may stand far down.</summary>
internal sealed class UploadText
{
    private readonly byte[] tail = new byte[3]; // what a piece cuts off a character
    private int tailLength, pieces;
    private bool isUtf8 = true, hasNul;
    private string? bom, guess;

    public void Look(ReadOnlySpan<byte> piece)
    {
        if (pieces++ == 0) bom = BomOf(piece);
        if (bom is not null) return;
        hasNul |= piece.Contains((byte)0);
        isUtf8 = isUtf8 && ContinuesUtf8(piece);
        if (guess is null && piece.ContainsAnyInRange((byte)0x80, (byte)0xFF)) guess = Guess(piece);
    }

    /// <summary>Null where it is not text.</summary>
    public Encoding? Encoding => bom is not null ? Encoding.GetEncoding(bom)
        : hasNul ? null
        : isUtf8 && tailLength == 0 ? Encoding.UTF8
        : Encoding.GetEncoding(guess ?? "windows-1252");

    private static string? BomOf(ReadOnlySpan<byte> piece) => piece switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "utf-8",
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => "utf-16",
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => "utf-16BE",
        _ => null,
    };

    private bool ContinuesUtf8(ReadOnlySpan<byte> piece)
    {
        Span<byte> all = [.. tail.AsSpan(0, tailLength), .. piece];
        var cut = Unfinished(all);
        all[^cut..].CopyTo(tail);
        tailLength = cut;
        return Utf8.IsValid(all[..^cut]);
    }

    /// <summary>How many bytes at the end begin a character whose rest may come.</summary>
    private static int Unfinished(ReadOnlySpan<byte> all)
    {
        for (var back = 1; back <= Math.Min(3, all.Length); back++)
        {
            var lead = all[^back];
            if (lead is >= 0x80 and < 0xC0) continue;
            var length = lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
            return length > back ? back : 0;
        }
        return 0;
    }

    // a few letters are too little for a detector: where they are ours, that settles it
    private static string Guess(ReadOnlySpan<byte> piece)
    {
        var (high, ours) = (0, 0);
        foreach (var b in piece)
        {
            if (b >= 0x80) high++;
            if ("ÅÄÖåäöÉéÜü".Contains((char)b, StringComparison.Ordinal)) ours++;
        }
        return ours * 2 < high && CharsetDetector.DetectFromBytes(piece).Detected is { Confidence: > 0.6f, Encoding: { WebName: var name } }
            && name is not ("utf-8" or "us-ascii" or "iso-8859-1" or "iso-8859-15")
                ? name
                : "windows-1252";
    }
}
