using System.Security.Cryptography;
using System.Text;
using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks;

/// <summary>What a source's thing is called here: the same import meets the same streams and documents again.</summary>
internal sealed class FrameworkIds(string tenant, string framework)
{
    private static readonly Guid Imported = new("6d1f1a55-1c5c-4c53-9d0a-5b6ed2a3f6b4");
    private readonly Guid owner = Streams.Derive(Streams.Derive(Imported, tenant), framework);

    public Guid Of(string sourceId) => Streams.Derive(owner, sourceId);
}

/// <summary>Two imports that say the same of a thing have the same hash, and the second writes nothing.</summary>
internal static class ContentHash
{
    public static string Of(LocalizedText label, LocalizedText text, AlternativeLabels others, params IEnumerable<string> more)
    {
        string[] parts =
        [
            label.Sv ?? "", label.En ?? "", text.Sv ?? "", text.En ?? "", string.Join('\u001F', others.Sv), string.Join('\u001F', others.En), .. more,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001E', parts))).AsSpan(0, 16));
    }
}
