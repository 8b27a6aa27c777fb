using System.Text;

namespace Competence.Api.Access.Keys;

/// <summary>
/// A key as its owner holds it: <c>cdk_&lt;id&gt;_&lt;secret&gt;_&lt;crc&gt;</c>. The prefix lets scanners of leaked secrets know it, the
/// checksum refuses slips of the hand and guesses without asking the database.
/// </summary>
internal static class KeyText
{
    public static string Write(Guid id, string secret)
    {
        var body = $"cdk_{id:N}_{secret}";
        return $"{body}_{Crc32(body):x8}";
    }

    public static (Guid Id, string Secret)? Read(string text) =>
        text.Length < 200 && text.Split('_') is ["cdk", var id, var secret, var crc]
        && Guid.TryParseExact(id, "N", out var key) && crc == $"{Crc32($"cdk_{id}_{secret}"):x8}"
            ? (key, secret)
            : null;

    /// <summary>ISO 3309, as in zip files.</summary>
    private static uint Crc32(string text)
    {
        var crc = uint.MaxValue;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
        return ~crc;
    }
}
