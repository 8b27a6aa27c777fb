using System.Globalization;
using Competence.Skills.Search;
using FastEndpoints;
using Marten;
using Npgsql;

namespace Competence.Skills.Frameworks;

/// <param name="FrameworkId">What searchSkills takes as framework.</param>
/// <param name="Version">Null until it has been imported.</param>
/// <param name="Source">The publisher's address; empty for the organisation's own catalogue.</param>
/// <param name="Skills">How many of its skills are here.</param>
/// <param name="Attribution">What its owner asks to be said where it is used.</param>
public sealed record FrameworkView(
    string FrameworkId, string Name, string? Version, string Source, int Skills, DateTimeOffset? ImportedAt, string? Attribution);

public sealed record FrameworksView(IReadOnlyList<FrameworkView> Items);

/// <summary>The catalogues that skills come from, imported or not</summary>
internal sealed class ListFrameworksEndpoint(IQuerySession session) : EndpointWithoutRequest<FrameworksView>
{
    public override void Configure()
    {
        Get("/frameworks");
        Policies("catalogue.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var imported = (await session.Query<Framework>().ToListAsync(ct)).ToDictionary(f => f.Id);
        var skills = await Count(ct);
        await Send.OkAsync(new([.. KnownFrameworks.All.Select(known =>
        {
            var found = imported.GetValueOrDefault(known.Id);
            return new FrameworkView(known.Id, known.Name.In(language)!, found?.Version, known.Source, skills.GetValueOrDefault(known.Id),
                found?.ImportedAt, known.Attribution?.In(known.Id == KnownFrameworks.Esco ? "en" : language));
        })]), ct);
    }

    private async Task<Dictionary<string, int>> Count(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select framework, count(distinct skill_id)::int from {LabelTables.Skills.Name} where tenant_id = @tenant and is_preferred group by framework");
        command.Parameters.AddWithValue("tenant", session.TenantId);
        await using var reader = await session.ExecuteReaderAsync(command, ct);
        var counts = new Dictionary<string, int>();
        while (await reader.ReadAsync(ct)) counts[reader.GetString(0)] = reader.GetInt32(1);
        return counts;
    }
}
