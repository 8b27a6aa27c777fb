using System.Buffers.Text;
using System.Text;

namespace Competence.Skills.Search;

/// <summary>Where a search's page ended: the sort key and the id of its last hit, not to be read by others.</summary>
internal static class SearchCursor
{
    private const int IdLength = 32;

    public static string Write(Hit last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last.Id.ToString("N") + last.Key));

    public static bool IsReadable(string? cursor) => cursor is null || Read(cursor) is not null;

    public static Hit? Read(string? cursor)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.Length > IdLength && !text.Contains('\0', StringComparison.Ordinal) && Guid.TryParseExact(text[..IdLength], "N", out var id)
            ? new Hit(id, text[IdLength..])
            : null;
    }
}
