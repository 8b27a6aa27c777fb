using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Kernel;

namespace Competence.Skills.Frameworks.JobTech;

/// <summary>One of JobTech Taxonomy's JSON files: a forest of concepts.</summary>
internal sealed record JobTechFile(JobTechData? Data)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 64 };

    /// <summary>Null where it is no such file.</summary>
    public static async Task<JobTechFile?> Read(JobRun run, Guid upload, CancellationToken ct)
    {
        await using var source = await run.Open(upload, ct);
        try
        {
            return await JsonSerializer.DeserializeAsync<JobTechFile>(source, Json, ct) is { Data.Concepts: not null } file ? file : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record JobTechData(IReadOnlyList<JobTechConcept>? Concepts);

internal sealed record JobTechConcept(
    string? Id,
    string? Type,
    string? PreferredLabel,
    string? Definition,
    [property: JsonPropertyName("ssyk_code_2012")] string? SsykCode,
    IReadOnlyList<JobTechConcept>? Narrower);
