using System.Buffers.Text;
using System.Text;

namespace Competence.Goals.Learning;

/// <summary>Where a page by title ended; not to be read by others.</summary>
internal sealed record TitleCursor(string Title, Guid Id)
{
    public static TitleCursor? Read(string cursor)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.Length > 32 && Guid.TryParseExact(text[..32], "N", out var id) && !text.Contains('\0', StringComparison.Ordinal) ? new(text[32..], id) : null;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Id:N}{Title}"));
}
