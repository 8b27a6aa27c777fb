using System.Collections.Concurrent;
using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Competence.Skills.Readers;

/// <summary>What was read of a person.</summary>
public enum ReadKind { SkillProfile, Level, Gap, RoleMatches }

/// <summary>How the reader stood to the person then.</summary>
public enum ReaderRole { Manager, Hr, Key, Other }

/// <summary>
/// Notes who reads about whom, once per reader, kind and hour. The note is committed before the first byte of the answer
/// leaves, and an answer that cannot be noted is not given: there is no read without its note, whatever crashes. That
/// costs one insert in the first read of an hour; what this node has noted it does not write again.
/// </summary>
internal sealed class ReadNotes(NpgsqlDataSource data, TimeProvider clock)
{
    private volatile HoursReads noted = new(default, []);

    public async Task Note(Actor actor, Guid person, ReadKind kind, Func<Task<ReaderRole>> role)
    {
        var now = clock.GetUtcNow();
        var hour = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero);
        if (noted.Hour != hour) noted = new(hour, []);
        var (reads, read) = (noted.Reads, new Read(actor.Tenant, person, (actor.PersonId ?? actor.KeyId)!.Value, kind));
        if (reads.ContainsKey(read)) return;

        await using var insert = data.CreateCommand(
            """
            insert into skills.readers (tenant_id, person_id, hour, reader_id, kind, role, read_at)
            values (@tenant, @person, @hour, @reader, @kind, @role, @now) on conflict do nothing
            """);
        insert.Parameters.AddWithValue("tenant", read.Tenant);
        insert.Parameters.AddWithValue("person", read.Person);
        insert.Parameters.AddWithValue("hour", hour);
        insert.Parameters.AddWithValue("reader", read.Reader);
        insert.Parameters.AddWithValue("kind", kind.ToString());
        insert.Parameters.AddWithValue("role", (await role()).ToString());
        insert.Parameters.AddWithValue("now", now);
        await insert.ExecuteNonQueryAsync();
        reads.TryAdd(read, true);
    }

    private sealed record HoursReads(DateTimeOffset Hour, ConcurrentDictionary<Read, bool> Reads);

    private sealed record Read(string Tenant, Guid Person, Guid Reader, ReadKind Kind);
}

internal static class NotedEndpoints
{
    /// <summary>Who reads what this endpoint tells about the person in the route is noted, where it is somebody else.</summary>
    public static void NotesReader(this BaseEndpoint endpoint, ReadKind kind) => endpoint.Definition.PreProcessors(Order.After, new NoteReader(kind));

    private sealed class NoteReader(ReadKind kind) : IGlobalPreProcessor
    {
        public Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct)
        {
            var http = context.HttpContext;
            if (Actor.Of(http.User) is not { } actor || !Guid.TryParse(http.GetRouteValue("personId") as string, out var person) || person == actor.PersonId)
                return Task.CompletedTask;

            http.Response.OnStarting(() => http.Response.StatusCode == StatusCodes.Status200OK
                ? http.RequestServices.GetRequiredService<ReadNotes>().Note(actor, person, kind, () => RoleOf(actor, person, http))
                : Task.CompletedTask);
            return Task.CompletedTask;
        }

        private static async Task<ReaderRole> RoleOf(Actor actor, Guid person, HttpContext http)
        {
            var policy = http.RequestServices.GetRequiredService<IPolicy>();
            if (actor.PersonId is null) return ReaderRole.Key;
            if (await policy.Can(actor, "assessed-rating.write", person, default) is null) return ReaderRole.Manager;
            return await policy.Can(actor, "profile.write", person, default) is null ? ReaderRole.Hr : ReaderRole.Other;
        }
    }
}
