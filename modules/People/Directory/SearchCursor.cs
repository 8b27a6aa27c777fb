using System.Text.Json;

namespace Competence.People.Directory;

/// <summary>Where a page of people ended: its last line's place in the order.</summary>
internal sealed record SearchCursor(int Rank, string FamilyName, string GivenName, Guid PersonId)
{
    private static readonly JsonSerializerOptions Strict =
        new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public override string ToString() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this)).Replace('+', '-').Replace('/', '_');

    public static SearchCursor? Parse(string? text)
    {
        var bytes = new byte[text?.Length ?? 0];
        if (text is null or { Length: > 2000 } || !Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), bytes, out var length)) return null;
        try
        {
            var cursor = JsonSerializer.Deserialize<SearchCursor>(bytes.AsSpan(0, length), Strict);
            return cursor is not null && !(cursor.FamilyName + cursor.GivenName).Contains('\0', StringComparison.Ordinal) ? cursor : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
