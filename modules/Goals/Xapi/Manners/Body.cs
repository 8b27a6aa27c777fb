using Competence.Kernel;
using Microsoft.Net.Http.Headers;

namespace Competence.Goals.Xapi.Manners;

internal static class Body
{
    /// <returns>Null where there is more than that.</returns>
    public static async Task<byte[]?> Read(Stream from, long longest, CancellationToken ct)
    {
        using var read = new MemoryStream();
        var piece = new byte[64 * 1024];
        while (await from.ReadAsync(piece, ct) is var count and > 0)
        {
            if (read.Length + count > longest) return null;
            read.Write(piece, 0, count);
        }
        return read.ToArray();
    }

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    public static Refusal TooLarge(long longest) => new(413, "goals.xapi-too-large", longest / 1024 / 1024);
}
