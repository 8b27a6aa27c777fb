using System.Reflection;
using JasperFx;
using JasperFx.CodeGeneration;
using Marten.Exceptions;
using Npgsql;
using Wolverine;
using Wolverine.ErrorHandling;

namespace Competence.Api.Hosting;

/// <summary>Wolverine in process: durable local queues and outbox, distribution and recovery between nodes.</summary>
internal static class MessagingHosting
{
    private static readonly int[] Cooldowns = [10, 25, 50, 100, 200, 400, 800];

    public static void AddMessaging(this WebApplicationBuilder builder, Assembly[] modules) =>
        builder.Host.UseWolverine(wolverine =>
        {
            foreach (var module in modules) wolverine.Discovery.IncludeAssembly(module);
            wolverine.ApplicationAssembly = typeof(Program).Assembly;
            wolverine.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
            wolverine.EnableRelayOfUserName = true;
            wolverine.Policies.AutoApplyTransactions();
            wolverine.Policies.UseDurableLocalQueues();
#if DEBUG
            wolverine.CodeGeneration.TypeLoadMode = TypeLoadMode.Dynamic;
#else
            wolverine.CodeGeneration.TypeLoadMode = TypeLoadMode.Static; // Internal/Generated, written by build.cs -- contract
#endif

            var durability = wolverine.Durability;
            durability.Mode = DurabilityMode.Balanced;
            durability.MessageStorageSchemaName = "wolverine";
            durability.KeepAfterMessageHandling = TimeSpan.FromHours(24);
            durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
            durability.StaleNodeTimeout = TimeSpan.FromSeconds(10);
            durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(3);
            durability.FirstHealthCheckExecution = TimeSpan.FromSeconds(1);
            durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);

            // two who write about one person at one moment: the second looks again, also where both begin the stream
            wolverine.OnException<ConcurrencyException>().Or<ExistingStreamIdCollisionException>().RetryWithCooldown([.. Cooldowns.Select(ms => TimeSpan.FromMilliseconds(ms))]);
            // an outage may be long: never three quick tries and a dead letter
            wolverine.OnException<NpgsqlException>().ScheduleRetry(
                TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));
        });
}
