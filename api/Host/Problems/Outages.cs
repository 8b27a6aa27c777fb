using Npgsql;

namespace Competence.Api.Problems;

/// <summary>The database is away, too busy for anybody, or undid us in favour of another: worth trying again. A broken rule of the schema is not.</summary>
internal static class Outages
{
    public static bool IsOutage(Exception exception) => exception switch
    {
        PostgresException { InvariantSeverity: "FATAL" or "PANIC" } => true, // the server ended the connection, or never let us in
        PostgresException pg => pg.SqlState is ['5', '7', 'P', '0', _] or ['0', '8', ..] or ['5', '3', ..] or ['4', '0', ..],
        NpgsqlException or TimeoutException => true,
        { InnerException: { } inner } => IsOutage(inner),
        _ => false,
    };
}
