using Microsoft.AspNetCore.Http.Metadata;

namespace Competence.Api.Manners;

/// <summary>Marks an endpoint that reads the body itself, as a stream: neither checked nor held in memory.</summary>
/// <param name="longest">In bytes.</param>
internal sealed class RawBody(long longest, params string[] contentTypes) : IAcceptsMetadata
{
    public long Longest => longest;
    public IReadOnlyList<string> ContentTypes => contentTypes;
    public Type? RequestType => typeof(Stream);
    public bool IsOptional => false;
}
