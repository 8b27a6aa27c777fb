using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Competence.Changes;

/// <summary>Drops, now and then, what nobody asks about any more. Two nodes that do so at once do no harm.</summary>
internal sealed partial class ChangePruning(NpgsqlDataSource database, TimeProvider clock, ILogger<ChangePruning> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                await using var delete = database.CreateCommand($"delete from {ChangeLog.Name} where at < now() - $1");
                delete.Parameters.Add(new() { Value = 2 * ChangeLog.KeptFor });
                await delete.ExecuteNonQueryAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
            {
                LogPutOff(log, fault);
            }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old changes could not be dropped; tried again in an hour")]
    private static partial void LogPutOff(ILogger log, Exception fault);
}
