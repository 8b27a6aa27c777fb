using Npgsql;

namespace Competence.Api.Jobs;

internal static class Sql
{
    /// <summary>A command whose places $1, $2 … hold these values.</summary>
    public static NpgsqlCommand Command(this NpgsqlDataSource database, string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
