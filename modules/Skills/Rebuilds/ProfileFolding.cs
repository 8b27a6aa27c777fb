using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.RatingImports;
using Competence.Skills.Ratings;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Competence.Skills.Rebuilds;

/// <summary>
/// Streams every profile's events in their order, folds them one profile at a time, and streams snapshots and level rows
/// into new tables: three COPYs at once, and no more in memory than one profile and the skills.
/// </summary>
internal sealed class ProfileFolding(IDocumentStore store, NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>As the store reads events.</summary>
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    private readonly ISerializer json = store.Options.Serializer();
    private readonly DateTimeOffset now = clock.GetLocalNow();
    private readonly HashSet<string> tenants = [];
    private FrozenDictionary<(string Tenant, Guid Skill), Skill> skills = FrozenDictionary<(string, Guid), Skill>.Empty;

    private FrozenDictionary<string, RatingRules> rules = FrozenDictionary<string, RatingRules>.Empty;

    public long Events { get; private set; }
    public int Profiles { get; private set; }
    public long Levels { get; private set; }
    public IReadOnlyCollection<string> Tenants => tenants;

    public async Task Run(NpgsqlConnection reading, string profiles, string levels, CancellationToken ct)
    {
        skills = (await Documents<Skill>("skills.mt_doc_skill", ct)).ToFrozenDictionary(d => (d.Tenant, d.Document.Id), d => d.Document);
        rules = (await Documents<RatingRules>("skills.mt_doc_ratingrules", ct)).ToFrozenDictionary(d => d.Tenant, d => d.Document);
        await SkillsRebuild.Execute(reading, "set local work_mem = '256MB'; set local random_page_cost = 1.1", ct);
        await using var profileWriting = await database.OpenConnectionAsync(ct);
        await using var levelWriting = await database.OpenConnectionAsync(ct);
        await using var snapshots = await profileWriting.BeginBinaryImportAsync(
            $"copy {profiles} (tenant_id, id, data, mt_version, mt_dotnet_type, mt_last_modified) from stdin (format binary)", ct);
        await using var rows = await levelWriting.BeginBinaryImportAsync(
            $"copy {levels} {LevelCopies.Columns} from stdin (format binary)", ct);
        await foreach (var (tenant, stream, profile, at) in Folded(reading, ct))
        {
            await Write(snapshots, tenant, stream, profile, at, ct);
            foreach (var (skill, ratings) in profile.Ratings)
            {
                if (ratings.Count == 0 || !skills.TryGetValue((tenant, skill), out var of)) continue;
                await rows.WriteLevel(tenant, LevelRow.Of(profile.PersonId, skill, ratings, profile.LevelOf(of, now, PolicyOf(tenant, of))), ct);
                Levels++;
            }
        }
        await snapshots.CompleteAsync(ct);
        await rows.CompleteAsync(ct);
    }

    private async IAsyncEnumerable<(string Tenant, Guid Stream, SkillProfile Profile, DateTime At)> Folded(
        NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken ct)
    {
        var types = store.Options.Events.AllKnownEventTypes().ToFrozenDictionary(e => e.EventTypeName, e => e.EventType);
        await using var events = await connection.BeginBinaryExportAsync(
            $"""
            copy (select e.tenant_id, e.stream_id, e.version, e.type, e.data::text, e.timestamp
            from events.mt_streams s join events.mt_events e on e.tenant_id = s.tenant_id and e.stream_id = s.id
            where s.type = '{BulkEvents.StreamType}' and not e.is_archived
            order by e.tenant_id, e.stream_id, e.version) to stdout (format binary)
            """, ct);
        (string Tenant, Guid Stream, SkillProfile? Profile, DateTime At) current = ("", Guid.Empty, null, default);
        while (await events.StartRowAsync(ct) > 0)
        {
            var (tenant, stream, version) = (await events.ReadAsync<string>(ct), await events.ReadAsync<Guid>(ct), await events.ReadAsync<long>(ct));
            var (type, data, at) = (await events.ReadAsync<string>(ct), await events.ReadAsync<string>(ct), await events.ReadAsync<DateTime>(ct));
            if (stream != current.Stream || tenant != current.Tenant)
            {
                if (current.Profile is { } done) yield return (current.Tenant, current.Stream, done, current.At);
                current = (tenant, stream, null, at);
                tenants.Add(tenant);
            }
            current = (tenant, stream, SkillProfile.Fold(current.Profile, JsonSerializer.Deserialize(data, types[type], Json)!), at);
            if (current.Profile is { } profile) profile.Version = version;
            Events++;
        }
        if (current.Profile is { } last) yield return (current.Tenant, current.Stream, last, current.At);
    }

    private async Task Write(NpgsqlBinaryImporter copy, string tenant, Guid stream, SkillProfile profile, DateTime at, CancellationToken ct)
    {
        await copy.StartRowAsync(ct);
        await copy.WriteAsync(tenant, NpgsqlDbType.Varchar, ct);
        await copy.WriteAsync(stream, NpgsqlDbType.Uuid, ct);
        await copy.WriteAsync(json.ToJson(profile), NpgsqlDbType.Jsonb, ct);
        await copy.WriteAsync(profile.Version, NpgsqlDbType.Bigint, ct);
        await copy.WriteAsync(typeof(SkillProfile).FullName!, NpgsqlDbType.Varchar, ct);
        await copy.WriteAsync(DateTime.SpecifyKind(at, DateTimeKind.Utc), NpgsqlDbType.TimestampTz, ct);
        Profiles++;
    }

    private CombinationPolicy PolicyOf(string tenant, Skill skill) => rules.GetValueOrDefault(tenant, RatingRules.Default).PolicyOf(skill.Framework);

    private async Task<List<(string Tenant, T Document)>> Documents<T>(string table, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select tenant_id, data from {table}");
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<(string, T)>();
        while (await rows.ReadAsync(ct)) found.Add((rows.GetString(0), JsonSerializer.Deserialize<T>(rows.GetString(1), Json)!));
        return found;
    }
}
